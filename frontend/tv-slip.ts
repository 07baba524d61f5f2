/*
 * Milestone trend: month by month, along the bottom, what date each milestone was promised for, up the side. A level line
 * keeps its promise, a rising one slips, and the line ends at the diagonal where the promised day has come.
 */
import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { scaleUtc } from 'd3-scale';

interface Line {
  /** milestone and project */
  n: string;
  u: string;
  /** the promised date as it was in each month; empty while it was not known, and after all had reached it */
  p: string[];
}

interface Sent {
  caption: string;
  /** the first day of each month that was looked at */
  months: string[];
  lines: Line[];
  texts: { looked: string; promised: string; day: string };
}

interface Point {
  x: number;
  y: number;
}

const DAY = 86_400_000;
const HEIGHT = 440;
const LABEL = 18;

@customElement('tv-slip')
export class TvSlip extends LitElement {
  @property({ attribute: false }) data: string | null = null;
  @state() private width = 0;
  private sent: Sent | null = null;
  private readonly resized = new ResizeObserver(() => (this.width = this.clientWidth));

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback() {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  protected override willUpdate(changes: Map<PropertyKey, unknown>) {
    if (changes.has('data')) this.sent = this.data ? (JSON.parse(this.data) as Sent) : null;
  }

  protected override render() {
    const { sent, width } = this;
    if (!sent || !width) return nothing;
    const wide = width > 640;
    const edge = { left: 66, right: wide ? 250 : 34, top: 14, bottom: 46 };
    const months = sent.months.map((month) => new Date(month));
    const dates = sent.lines.flatMap((line) => line.p.filter(Boolean).map((date) => Date.parse(date)));
    const last = months[months.length - 1];
    const x = scaleUtc()
      .domain([months[0], months.length > 1 ? last : new Date(last.getTime() + 31 * DAY)])
      .range([edge.left, width - edge.right]);
    const y = scaleUtc()
      .domain([new Date(Math.min(...dates) - 20 * DAY), new Date(Math.max(...dates) + 20 * DAY)])
      .nice()
      .range([HEIGHT - edge.bottom, edge.top]);
    const language = document.documentElement.lang || 'da';
    const name = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' });
    const every = Math.ceil(months.length / Math.max(2, (width - edge.left - edge.right) / 74));
    const lines = sent.lines.map((line) =>
      line.p.flatMap((date, i): Point[] => (date ? [{ x: x(months[i]), y: y(new Date(date)) }] : [])),
    );
    const labels = apart(lines.map((points) => points[points.length - 1]?.y ?? 0));
    const [low, high] = x.domain();
    return html`<svg class="slip" width=${width} height=${HEIGHT} role="img" aria-label=${sent.caption}>
        <clipPath id="slip-inside">
          <rect x=${edge.left} y=${edge.top} width=${width - edge.left - edge.right} height=${HEIGHT - edge.top - edge.bottom} />
        </clipPath>
        ${y.ticks(7).map(
          (date) =>
            svg`<path class="grid" d="M${edge.left} ${y(date)}H${width - edge.right}" />
              <text x=${edge.left - 8} y=${y(date) + 4} text-anchor="end">${name.format(date)}</text>`,
        )}
        ${months.map((month, i) =>
          i % every
            ? nothing
            : svg`<text x=${x(month)} y=${HEIGHT - edge.bottom + 20} text-anchor="middle">${name.format(month)}</text>`,
        )}
        <text class="axis-name" x=${edge.left} y=${HEIGHT - 6}>${sent.texts.looked} →</text>
        <path class="diagonal" clip-path="url(#slip-inside)" d="M${x(low)} ${y(low)}L${x(high)} ${y(high)}" />
        ${lines.map((points, i) => this.line(points, labels[i], i, wide ? sent.lines[i].n : ''))}
      </svg>
      <ol class="slip-names">
        ${sent.lines.map((line) => html`<li><a href=${line.u} router-link>${line.n}</a></li>`)}
      </ol>
      <p class="plan-help">${sent.texts.promised} ${sent.texts.day}</p>`;
  }

  private line(points: Point[], label: number, i: number, name: string) {
    const end = points[points.length - 1];
    if (!end) return nothing;
    const at = end.x + 22;
    return svg`<g class="line-${i % 6}">
      <path class="line" d=${points.map((point, p) => `${p ? 'L' : 'M'}${point.x} ${point.y}`).join('')} />
      ${points.map((point) => svg`<path class="dot" d=${dot(point, i)} />`)}
      <path class="lead" d="M${end.x + 6} ${end.y}L${at - 4} ${label}" />
      <text x=${at} y=${label + 4}><tspan class="number">${i + 1}</tspan>${name ? svg`<tspan dx="6">${short(name)}</tspan>` : nothing}</text>
    </g>`;
  }
}

/** Lines are told apart by the shape of their points too, not by colour alone. */
function dot({ x, y }: Point, i: number): string {
  switch (i % 3) {
    case 0:
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`;
    case 1:
      return `M${x - 4} ${y - 4}h8v8h-8z`;
    default:
      return `M${x} ${y - 5}l5 9h-10z`;
  }
}

function short(name: string): string {
  return name.length > 30 ? `${name.slice(0, 29)}…` : name;
}

/** Labels at the height of their lines, moved down where they would lie on each other. */
function apart(wanted: number[]): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  const placed = new Array<number>(wanted.length);
  let free = 0;
  for (const { y, i } of order) {
    placed[i] = Math.max(y, free);
    free = placed[i] + LABEL;
  }
  const over = Math.max(0, free - HEIGHT + 30);
  return over ? placed.map((y) => Math.max(10, y - over)) : placed;
}
