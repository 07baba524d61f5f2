/*
 * The plan as a time line: a tree of rows with milestones as links. Only what is in sight is drawn, as a handful of paths
 * and a link for each milestone; the browser's own scrolling moves it. Print and the phone have forms of their own.
 */
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Dependencies } from './gantt/arrows.js';
import { least, levels, most } from './gantt/axis.js';
import { Memory } from './gantt/memory.js';
import { Plan, type Sent, type Texts } from './gantt/model.js';
import { dependenciesOf, nameOf } from './gantt/names.js';
import { paper } from './gantt/paper.js';
import { groupsOf, Marks, rowsOf, type Groups, type Mark, type Row } from './gantt/rows.js';
import { head, legend, lines, picture, type Scene } from './gantt/scene.js';
import { HEAD, Surface } from './gantt/surface.js';
import { Walker, type Active } from './gantt/walk.js';
import { same, sight, type Sight } from './gantt/window.js';

const phone = window.matchMedia('screen and (max-width: 760px)');
const onPaper = window.matchMedia('print');
const MANY_ROWS = 150;
const STEP = 1.5;

@customElement('tv-gantt')
export class TvGantt extends LitElement {
  @property({ attribute: false }) data: string | null = null;

  @state() private narrow = phone.matches;
  @state() private printing = false;
  @state() private shown: Sight = { firstRow: 0, lastRow: -1, left: 0, right: 0 };
  @state() private perDay: number = levels.month;
  @state() private hovered: Mark | null = null;
  @state() private active: Active = { key: '', milestone: -1 };

  private plan: Plan | null = null;
  private groups: Groups = { labels: [], locals: [] };
  private marks: Marks | null = null;
  private rows: Row[] = [];
  private dependencies: Dependencies | null = null;
  private closed = new Set<number>();
  private only: number | null = null;
  private memory = new Memory('');
  private place = { day: 0, top: 0 };
  private pending: { day: number; top: number } | null = null;
  private focusNext = false;
  private left = false;
  private frame = 0;
  private readonly resized = new ResizeObserver(() => this.look());

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    phone.addEventListener('change', this.onWidth);
    onPaper.addEventListener('change', this.onPaper);
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrinted);
    this.onWidth();
  }

  override disconnectedCallback() {
    phone.removeEventListener('change', this.onWidth);
    onPaper.removeEventListener('change', this.onPaper);
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrinted);
    this.resized.disconnect();
    cancelAnimationFrame(this.frame);
    super.disconnectedCallback();
  }

  protected override willUpdate(changes: Map<PropertyKey, unknown>) {
    if (changes.has('data')) this.take();
    if (changes.has('narrow')) this.arrange();
  }

  protected override updated() {
    const scroller = this.scroller();
    if (!scroller || !this.plan) return;
    this.resized.observe(scroller);
    if (this.pending) {
      const { day, top } = this.pending;
      this.pending = null;
      scroller.scrollTop = top;
      scroller.scrollLeft = this.surface().scale(day);
      this.look();
    }
    if (this.focusNext) {
      this.focusNext = false;
      this.querySelector<HTMLElement>('[data-at][tabindex="0"]')?.focus({ preventScroll: true });
    }
  }

  /* ---- what is there */

  private take() {
    this.plan = this.data ? new Plan(JSON.parse(this.data) as Sent) : null;
    if (!this.plan) return;
    this.memory = new Memory(this.plan.sent.address);
    this.groups = groupsOf(this.plan);
    this.marks = new Marks(this.plan, this.groups);
    const kept = this.memory.read();
    const all = this.groups.labels.map((_, g) => g);
    this.closed = new Set(kept?.closed ?? (this.plan.sent.locals.length > MANY_ROWS ? all : []));
    this.only = kept?.only ?? null;
    this.perDay = kept?.perDay ?? this.surface().fitting(this.clientWidth || 900);
    this.pending = { day: kept?.day ?? this.plan.sent.first, top: kept?.top ?? 0 };
    this.place = this.pending;
    const [key, milestone] = (kept?.active ?? '').split('/');
    this.active = { key, milestone: Number(milestone ?? -1) };
    this.arrange();
    this.focusNext = kept?.left === true;
    this.left = false;
    if (kept) this.keep();
  }

  private arrange() {
    if (!this.plan || !this.marks) return;
    const first = this.groups.locals.findIndex((locals) => locals.length > 0);
    if (this.only === null || !this.groups.locals[this.only]?.length) this.only = first;
    this.rows = rowsOf(this.plan, this.groups, this.closed, this.narrow ? this.only : null);
    this.dependencies = new Dependencies(this.plan, this.marks, this.rows);
    if (!this.rows.some((row) => row.key === this.active.key)) {
      this.active = { key: this.rows[0]?.key ?? '', milestone: -1 };
    }
    this.requestUpdate();
  }

  private scroller(): HTMLElement | null {
    return this.querySelector('.gantt-scroll');
  }

  private surface(): Surface {
    return new Surface(this.plan?.sent ?? { first: 0, last: 1 }, this.perDay, this.narrow);
  }

  private walker(): Walker | null {
    return this.marks && new Walker(this.rows, this.marks, this.active, !this.narrow);
  }

  /** After a scroll or a change of size: is there anything new in sight? */
  private look() {
    const scroller = this.scroller();
    if (!scroller) return;
    const { scale, rowHeight } = this.surface();
    const now = sight(scroller, rowHeight, this.rows.length);
    if (!same(now, this.shown)) this.shown = now;
    this.place = { day: scale.invert(scroller.scrollLeft), top: scroller.scrollTop };
    this.keep();
  }

  private keep() {
    const { key, milestone } = this.active;
    this.memory.keep({
      ...this.place,
      perDay: this.perDay,
      closed: [...this.closed],
      only: this.only,
      active: `${key}/${milestone}`,
      left: this.left,
    });
  }

  /* ---- what is seen */

  protected override render() {
    const { plan, marks } = this;
    if (!plan || !marks) return nothing;
    if (this.printing) {
      return html`${legend(plan)}${paper(plan, marks, rowsOf(plan, this.groups, new Set(), null))}`;
    }
    const surface = this.surface();
    const scene: Scene = {
      plan,
      marks,
      surface,
      groups: this.groups,
      rows: this.rows,
      shown: this.shown,
      active: this.active,
      chosen: this.chosen(),
      dependencies: this.dependencies,
    };
    const style =
      `--gantt-label: ${surface.labelWidth}px; --gantt-time: ${Math.ceil(surface.timeWidth)}px; ` +
      `--gantt-row: ${surface.rowHeight}px; --gantt-rows: ${this.rows.length * surface.rowHeight}px; --gantt-head: ${HEAD}px`;
    return html`${this.tools(plan.sent.texts)}${legend(plan)}
      <p class="gantt-said">${this.said(plan, scene.chosen)}</p>
      <div class="gantt-scroll ${this.narrow ? 'narrow' : ''}" style=${style} @scroll=${this.onScroll} @wheel=${this.onWheel}>
        <div
          class="gantt"
          role="treegrid"
          aria-label=${plan.sent.caption}
          aria-rowcount=${this.rows.length + 1}
          @keydown=${this.onKey}
          @focusin=${this.onFocus}
          @click=${this.onClick}
          @mouseover=${this.onOver}
          @mouseleave=${() => (this.hovered = null)}
        >
          ${head(scene)}
          <div class="gantt-body" role="rowgroup">${picture(scene)}${lines(scene)}</div>
        </div>
      </div>
      <p class="gantt-keys">${plan.sent.texts.keys}</p>`;
  }

  private tools(texts: Texts) {
    const zoom = (label: string, perDay: number) =>
      html`<button type="button" aria-pressed=${Math.abs(this.perDay - perDay) < 0.001} @click=${() => this.zoomTo(perDay)}>
        ${label}
      </button>`;
    const choice = html`<label class="gantt-pick"
      ><span>${texts.choose}</span>
      <select class="native-select" @change=${this.onPick}>
        ${this.groups.labels.map((label, g) =>
          this.groups.locals[g].length ? html`<option value=${g} .selected=${g === this.only}>${label}</option>` : nothing,
        )}
      </select>
    </label>`;
    return html`<div class="gantt-tools">
      ${this.narrow ? choice : nothing}
      <div class="gantt-zoom" role="group" aria-label=${texts.zoom}>
        ${zoom(texts.week, levels.week)}${zoom(texts.month, levels.month)}${zoom(texts.quarter, levels.quarter)}
        ${zoom(texts.year, levels.year)}
        <button type="button" @click=${this.whole}>${texts.whole}</button>
        <button type="button" aria-label=${texts.zoomOut} title=${texts.zoomOut} @click=${() => this.zoom(1 / STEP)}>−</button>
        <button type="button" aria-label=${texts.zoomIn} title=${texts.zoomIn} @click=${() => this.zoom(STEP)}>+</button>
      </div>
      <button type="button" @click=${this.toToday}>${texts.today}</button>
      ${this.narrow
        ? nothing
        : html`<button type="button" @click=${() => this.fold(false)}>${texts.openAll}</button>
            <button type="button" @click=${() => this.fold(true)}>${texts.closeAll}</button>
            <button type="button" @click=${() => window.print()}>${texts.print}</button>`}
    </div>`;
  }

  /** The milestone under the pointer, else the one that has the focus. */
  private chosen(): Mark | null {
    return this.hovered ?? this.walker()?.mark ?? null;
  }

  private said(plan: Plan, mark: Mark | null): string {
    if (!mark) return '';
    const depends = dependenciesOf(plan, mark.milestone);
    return nameOf(plan, this.groups, mark) + (depends ? `. ${depends}.` : '.');
  }

  /* ---- what is done */

  private readonly onScroll = () => {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.look();
    });
  };

  private readonly onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const box = this.scroller()?.getBoundingClientRect();
    this.zoom(event.deltaY < 0 ? STEP : 1 / STEP, box ? event.clientX - box.left - this.surface().labelWidth : undefined);
  };

  private zoom(factor: number, at?: number) {
    this.zoomTo(Math.min(most, Math.max(least, this.perDay * factor)), at);
  }

  /** What is at that place, else at the milestone that has the focus or in the middle, stays where it is. */
  private zoomTo(perDay: number, at?: number) {
    const scroller = this.scroller();
    if (!scroller) return;
    const surface = this.surface();
    const room = surface.room(scroller);
    const focused = this.walker()?.mark;
    const x = focused ? surface.scale(focused.day) - scroller.scrollLeft : -1;
    const place = at ?? (x >= 0 && x <= room ? x : room / 2);
    const day = surface.scale.invert(scroller.scrollLeft + place);
    this.perDay = perDay;
    this.pending = { day: day - place / perDay, top: scroller.scrollTop };
  }

  private readonly whole = () => {
    this.zoomTo(this.surface().fitting(this.clientWidth || 900));
    if (this.plan && this.pending) this.pending.day = this.plan.sent.first;
  };

  private readonly toToday = () => {
    const scroller = this.scroller();
    if (scroller && this.plan) this.surface().centre(scroller, this.plan.sent.today);
  };

  private fold(closed: boolean) {
    this.closed = new Set(closed ? this.groups.labels.map((_, g) => g) : []);
    this.arrange();
    this.updateComplete.then(() => this.look());
  }

  private toggle(row: Row) {
    this.closed = new Set(this.closed);
    if (row.open) this.closed.add(row.group);
    else this.closed.delete(row.group);
    this.arrange();
    this.updateComplete.then(() => this.look());
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (this.act(event.key, event.ctrlKey)) event.preventDefault();
  };

  private act(key: string, ctrl: boolean): boolean {
    const walk = this.walker()?.next(key, ctrl, this.surface().page(this.scroller()));
    if (walk) {
      if ('fold' in walk) this.toggle(walk.fold);
      else this.go(walk.row, walk.milestone);
    } else if (ctrl) return false;
    else if (key === 'Home') this.toToday();
    else if (key === '+' || key === '=') this.zoom(STEP);
    else if (key === '-') this.zoom(1 / STEP);
    else return false;
    return true;
  }

  private go(row: number, milestone: number) {
    this.active = { key: this.rows[row].key, milestone };
    this.focusNext = true;
    const scroller = this.scroller();
    if (scroller) this.surface().show(scroller, row, this.walker()?.mark?.day ?? null);
    this.keep();
  }

  private readonly onFocus = (event: FocusEvent) => {
    const at = (event.target as HTMLElement).dataset.at;
    if (!at) return;
    const [key, milestone] = at.split('/');
    if (key !== this.active.key || Number(milestone) !== this.active.milestone) {
      this.active = { key, milestone: Number(milestone) };
      this.keep();
    }
  };

  private readonly onClick = (event: MouseEvent) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-at]');
    if (!target) return;
    const [key, milestone] = (target.dataset.at as string).split('/');
    const row = this.rows.find((each) => each.key === key);
    if (row?.kind === 'group' && milestone === '-1') {
      if (!this.narrow) this.toggle(row);
      return;
    }
    this.active = { key, milestone: Number(milestone) };
    this.left = true;
    this.keep();
  };

  private readonly onOver = (event: MouseEvent) => {
    const at = (event.target as HTMLElement).dataset.at;
    const [key, milestone] = (at ?? '/-1').split('/');
    this.hovered = this.walker()?.markAt(key, Number(milestone)) ?? null;
  };

  private readonly onPick = (event: Event) => {
    this.only = Number((event.target as HTMLSelectElement).value);
    this.pending = { day: this.place.day, top: 0 };
    this.arrange();
    this.updateComplete.then(() => this.look());
  };

  private readonly onWidth = () => {
    this.narrow = phone.matches;
  };

  private readonly onPaper = (event: MediaQueryListEvent) => {
    if (event.matches) this.onPrint();
    else this.onPrinted();
  };

  private readonly onPrint = () => {
    if (this.printing) return;
    this.printing = true;
    this.performUpdate();
  };

  private readonly onPrinted = () => {
    if (!this.printing) return;
    this.printing = false;
    this.pending = { ...this.place };
    this.performUpdate();
  };
}
