/*
 * A traffic light to choose: a native select on the ground of its light, with the shape before the word. The words are
 * the server's.
 */
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

export type Light = 'GREEN' | 'YELLOW' | 'RED' | '';
type Words = Partial<Record<Light, string>>;

const lights: readonly Light[] = ['GREEN', 'YELLOW', 'RED'];
let count = 0;

@customElement('tv-light')
export class TvLight extends LitElement {
  @property({ attribute: false }) value: Light = '';
  /** what it is about, for example "KY, økonomi" */
  @property() label = '';
  /** GREEN, YELLOW, RED and, for nothing chosen yet, the empty text; JSON text or an object */
  @property({ attribute: false }) words: string | Words = {};
  @property({ attribute: false }) errorMessage = '';
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) invalid = false;

  private readonly errorId = `tv-light-error-${count++}`;

  protected override createRenderRoot() {
    return this;
  }

  override focus(options?: FocusOptions) {
    this.querySelector('select')?.focus(options);
  }

  protected override render() {
    const words = this.wordList();
    const error = this.invalid && this.errorMessage;
    return html`<span class="status ${this.value.toLowerCase()}"
        >${this.readonly
          ? html`<span class="visually-hidden">${this.label}: </span>${words[this.value] ?? ''}`
          : this.select(words, Boolean(error))}</span
      >${error ? html`<p class="field-error" id=${this.errorId}>${this.errorMessage}</p>` : nothing}`;
  }

  private select(words: Words, described: boolean) {
    return html`<select
      aria-label=${this.label}
      aria-invalid=${this.invalid ? 'true' : 'false'}
      aria-describedby=${described ? this.errorId : nothing}
      ?disabled=${this.disabled}
      @change=${this.onChange}
    >
      ${this.value === '' ? html`<option value="" disabled selected>${words[''] ?? ''}</option>` : nothing}
      ${lights.map(
        (light) => html`<option value=${light} .selected=${light === this.value}>${words[light] ?? light}</option>`,
      )}
    </select>`;
  }

  private wordList(): Words {
    return typeof this.words === 'string' ? (JSON.parse(this.words || '{}') as Words) : this.words;
  }

  private onChange(event: Event) {
    this.value = (event.target as HTMLSelectElement).value as Light;
    this.dispatchEvent(new CustomEvent('light-change', { detail: { value: this.value }, bubbles: true }));
  }
}
