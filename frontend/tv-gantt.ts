/*
 * The plan as a time line: a tree of rows with milestones as links. Only what is in sight is drawn, as a handful of paths
 * and a link for each milestone; the browser's own scrolling moves it. Print and the phone have forms of their own.
 */
import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { Dependencies } from './gantt/arrows.js';
import { axis, least, levels, most, type Tick } from './gantt/axis.js';
import { drawRow, layers, noPaths, sign, type Layer } from './gantt/draw.js';
import { Memory } from './gantt/memory.js';
import { Plan, type Sent, type Texts } from './gantt/model.js';
import { dependenciesOf, nameOf } from './gantt/names.js';
import { paper } from './gantt/paper.js';
import { groupsOf, Marks, rowsOf, type Groups, type Mark, type Row } from './gantt/rows.js';
import { same, sight, type Sight } from './gantt/window.js';

const phone = window.matchMedia('screen and (max-width: 760px)');
const onPaper = window.matchMedia('print');
const HEAD = 58;
const MANY_ROWS = 150;
const STEP = 1.5;
const legend: readonly Layer[] = ['planned', 'reached', 'overdue', 'none', 'supplier', 'basis', 'wave'];

/** a row and one of its milestones; -1 is the row's own name */
interface Active {
  key: string;
  milestone: number;
}

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
      scroller.scrollLeft = this.scale()(day);
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
    this.perDay = kept?.perDay ?? this.fitting();
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

  private rowHeight(): number {
    return this.narrow ? 62 : 40;
  }

  private labelWidth(): number {
    return this.narrow ? 0 : 210;
  }

  private timeWidth(): number {
    const { first, last } = this.plan?.sent ?? { first: 0, last: 1 };
    return (last - first) * this.perDay;
  }

  private scale(): ScaleLinear<number, number> {
    const { first, last } = this.plan?.sent ?? { first: 0, last: 1 };
    return scaleLinear().domain([first, last]).range([0, this.timeWidth()]);
  }

  private fitting(): number {
    const { first, last } = this.plan?.sent ?? { first: 0, last: 1 };
    const room = (this.clientWidth || 900) - this.labelWidth() - 20;
    return Math.min(most, Math.max(least, room / (last - first)));
  }

  /** After a scroll or a change of size: is there anything new in sight? */
  private look() {
    const scroller = this.scroller();
    if (!scroller) return;
    const now = sight(scroller, this.rowHeight(), this.rows.length);
    if (!same(now, this.shown)) this.shown = now;
    this.place = { day: this.scale().invert(scroller.scrollLeft), top: scroller.scrollTop };
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
      const all = rowsOf(plan, this.groups, new Set(), null);
      return html`${this.legend(plan.sent.texts)}${paper(plan, marks, all)}`;
    }
    const { texts } = plan.sent;
    const scale = this.scale();
    const height = this.rowHeight();
    const drawn = this.drawnRows();
    const style =
      `--gantt-label: ${this.labelWidth()}px; --gantt-time: ${Math.ceil(this.timeWidth())}px; ` +
      `--gantt-row: ${height}px; --gantt-rows: ${this.rows.length * height}px; --gantt-head: ${HEAD}px`;
    return html`${this.tools(texts)}${this.legend(texts)}
      <p class="gantt-said">${this.said()}</p>
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
          ${this.head(texts, scale)}
          <div class="gantt-body" role="rowgroup">
            ${this.picture(scale)}
            ${repeat(
              drawn,
              (r) => this.rows[r].key,
              (r) => this.row(r, scale),
            )}
          </div>
        </div>
      </div>
      <p class="gantt-keys">${texts.keys}</p>`;
  }

  /** Those in sight, and the one that has the focus wherever it is, so that the focus is never lost. */
  private drawnRows(): number[] {
    const { firstRow, lastRow } = this.shown;
    const drawn: number[] = [];
    for (let r = firstRow; r <= lastRow && r < this.rows.length; r++) drawn.push(r);
    const active = this.rows.findIndex((row) => row.key === this.active.key);
    if (active >= 0 && !drawn.includes(active)) drawn.push(active);
    return drawn.sort((a, b) => a - b);
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

  private legend(texts: Texts) {
    const words: Partial<Record<Layer, string>> = {
      planned: texts.planned,
      reached: texts.reached,
      overdue: texts.overdue,
      none: texts.noDate,
      supplier: texts.supplier,
      basis: this.plan?.sent.hasBasis ? texts.basis : '',
      wave: this.plan?.sent.waves.length ? texts.wave : '',
    };
    return html`<ul class="gantt-legend" aria-label=${texts.legend}>
      ${legend
        .filter((layer) => words[layer])
        .map(
          (layer) =>
            html`<li>
              <svg width="24" height="18" aria-hidden="true"><path class=${layer} d=${sign(layer)} /></svg>${words[layer]}
            </li>`,
        )}
    </ul>`;
  }

  private head(texts: Texts, scale: ScaleLinear<number, number>) {
    const plan = this.plan as Plan;
    const { left, right } = this.shown;
    const lines = axis(plan, this.perDay, scale.invert(left), Math.min(plan.sent.last, scale.invert(right)));
    const tick = (each: Tick) => {
      const from = scale(each.day);
      return html`<span style="left: ${from}px; width: ${each.width * this.perDay}px"><b>${each.label}</b></span>`;
    };
    return html`<div role="rowgroup" class="gantt-head">
      <div role="row" aria-rowindex="1">
        <div role="columnheader" class="gantt-label">${texts.rows}</div>
        <div role="columnheader" class="gantt-axis">
          <span class="visually-hidden">${texts.time}</span>
          <div aria-hidden="true">${lines.top.map(tick)}</div>
          <div aria-hidden="true">${lines.bottom.map(tick)}</div>
        </div>
      </div>
    </div>`;
  }

  /** All that is drawn and not written: a few paths, however many rows there are. */
  private picture(scale: ScaleLinear<number, number>): TemplateResult {
    const plan = this.plan as Plan;
    const marks = this.marks as Marks;
    const { firstRow, lastRow, left, right } = this.shown;
    const height = this.rowHeight();
    const width = Math.max(0, Math.min(right, this.timeWidth()) - left);
    const middle = this.narrow ? height - 20 : height / 2;
    const x = (day: number) => scale(day) - left;
    const y = (row: number) => (row - firstRow) * height + middle;
    const paths = noPaths();
    for (let r = firstRow; r <= lastRow && r < this.rows.length; r++) drawRow(plan, marks, this.rows[r], x, y(r), paths);
    const tall = Math.max(0, lastRow - firstRow + 1) * height;
    const lines = axis(plan, this.perDay, scale.invert(left), scale.invert(left + width)).bottom;
    const arrows = this.dependencies?.draw(x, y, this.chosen());
    const today = x(plan.sent.today);
    return html`<svg
      class="gantt-picture"
      aria-hidden="true"
      width=${width}
      height=${tall}
      style="left: ${this.labelWidth() + left}px; top: ${firstRow * height}px"
    >
      <path class="grid" d=${lines.map((tick) => `M${Math.round(x(tick.day)) + 0.5} 0V${tall}`).join('')} />
      <path class="today" d="M${today} 0V${tall}" />
      ${layers.map((layer) => svg`<path class=${layer} d=${paths[layer]} />`)}
      <path class="arrows" d=${arrows?.all ?? ''} />
      <path class="arrows chosen" d=${arrows?.chosen ?? ''} />
    </svg>`;
  }

  private row(r: number, scale: ScaleLinear<number, number>) {
    const row = this.rows[r];
    const marks = (this.marks as Marks).of(row);
    const { left, right } = this.shown;
    const isActive = row.key === this.active.key;
    const seen = marks.filter((mark) => {
      const x = scale(mark.day);
      return (x >= left - 12 && x <= right + 12) || (isActive && mark.milestone === this.active.milestone);
    });
    return html`<div
      class="gantt-row ${row.kind}"
      role="row"
      aria-level=${row.kind === 'group' ? 1 : 2}
      aria-rowindex=${r + 2}
      aria-expanded=${row.kind === 'group' ? String(row.open) : nothing}
      style="top: ${r * this.rowHeight()}px"
    >
      <div class="gantt-label" role="rowheader">${this.label(row, isActive)}</div>
      <div class="gantt-track" role="gridcell">
        ${repeat(
          seen,
          (mark) => mark.milestone,
          (mark) => this.mark(row, mark, scale(mark.day), isActive),
        )}
      </div>
    </div>`;
  }

  private label(row: Row, isActive: boolean) {
    const stop = isActive && this.active.milestone < 0 ? '0' : '-1';
    const at = `${row.key}/-1`;
    if (row.kind !== 'group') {
      return html`<a href=${row.href ?? ''} router-link tabindex=${stop} data-at=${at} title=${row.label}>${row.label}</a>`;
    }
    if (this.narrow) return html`<span tabindex=${stop} data-at=${at}>${row.label}</span>`;
    return html`<button
      type="button"
      class="gantt-fold ${row.open ? 'open' : ''}"
      tabindex=${stop}
      data-at=${at}
      aria-expanded=${String(row.open)}
      title=${row.label}
    >
      <span>${row.label}</span>
    </button>`;
  }

  private mark(row: Row, mark: Mark, x: number, isActive: boolean) {
    const plan = this.plan as Plan;
    const name = nameOf(plan, this.groups, mark);
    const stop = isActive && this.active.milestone === mark.milestone ? '0' : '-1';
    return html`<a
      href=${plan.sent.links.milestone + plan.sent.milestones[mark.milestone].i}
      router-link
      tabindex=${stop}
      data-at="${row.key}/${mark.milestone}"
      aria-label=${name}
      style="left: ${x}px"
    ></a>`;
  }

  /** The milestone under the pointer, else the one that has the focus. */
  private chosen(): Mark | null {
    if (this.hovered) return this.hovered;
    const row = this.rows.find((each) => each.key === this.active.key);
    return (row && this.marks?.of(row).find((mark) => mark.milestone === this.active.milestone)) ?? null;
  }

  private said(): string {
    const mark = this.chosen();
    if (!mark || !this.plan) return '';
    const depends = dependenciesOf(this.plan, mark.milestone);
    return nameOf(this.plan, this.groups, mark) + (depends ? `. ${depends}.` : '.');
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
    this.zoom(event.deltaY < 0 ? STEP : 1 / STEP, box ? event.clientX - box.left - this.labelWidth() : undefined);
  };

  private zoom(factor: number, at?: number) {
    this.zoomTo(Math.min(most, Math.max(least, this.perDay * factor)), at);
  }

  /** What is at that place, else at the milestone that has the focus or in the middle, stays where it is. */
  private zoomTo(perDay: number, at?: number) {
    const scroller = this.scroller();
    if (!scroller) return;
    const room = scroller.clientWidth - this.labelWidth();
    const focused = this.focusedDay();
    const x = this.scale()(focused ?? 0) - scroller.scrollLeft;
    const place = at ?? (focused !== null && x >= 0 && x <= room ? x : room / 2);
    const day = this.scale().invert(scroller.scrollLeft + place);
    this.perDay = perDay;
    this.pending = { day: day - place / perDay, top: scroller.scrollTop };
  }

  private readonly whole = () => {
    this.zoomTo(this.fitting());
    if (this.plan && this.pending) this.pending.day = this.plan.sent.first;
  };

  private readonly toToday = () => {
    const scroller = this.scroller();
    if (!scroller || !this.plan) return;
    const room = scroller.clientWidth - this.labelWidth();
    scroller.scrollLeft = this.scale()(this.plan.sent.today) - room / 2;
  };

  private fold(closed: boolean) {
    this.closed = new Set(closed ? this.groups.labels.map((_, g) => g) : []);
    this.arrange();
    this.updateComplete.then(() => this.look());
  }

  private toggle(row: Row, open?: boolean) {
    const close = open === undefined ? row.open : !open;
    this.closed = new Set(this.closed);
    if (close) this.closed.add(row.group);
    else this.closed.delete(row.group);
    this.arrange();
    this.updateComplete.then(() => this.look());
  }

  private focusedDay(): number | null {
    const row = this.rows.find((each) => each.key === this.active.key);
    const mark = row && this.marks?.of(row).find((each) => each.milestone === this.active.milestone);
    return mark?.day ?? null;
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const r = this.rows.findIndex((row) => row.key === this.active.key);
    if (r < 0 || !this.act(event.key, event.ctrlKey, r)) return;
    event.preventDefault();
  };

  private act(key: string, ctrl: boolean, r: number): boolean {
    const last = this.rows.length - 1;
    if (ctrl) {
      if (key !== 'Home' && key !== 'End') return false;
      this.go(key === 'Home' ? 0 : last, -1);
      return true;
    }
    const page = Math.max(1, Math.floor((this.scroller()?.clientHeight ?? 400) / this.rowHeight()) - 2);
    switch (key) {
      case 'ArrowUp':
        this.toRow(Math.max(0, r - 1));
        return true;
      case 'ArrowDown':
        this.toRow(Math.min(last, r + 1));
        return true;
      case 'PageUp':
        this.toRow(Math.max(0, r - page));
        return true;
      case 'PageDown':
        this.toRow(Math.min(last, r + page));
        return true;
      case 'ArrowLeft':
        this.sideways(r, -1);
        return true;
      case 'ArrowRight':
        this.sideways(r, 1);
        return true;
      case 'Home':
        this.toToday();
        return true;
      case '+':
      case '=':
        this.zoom(STEP);
        return true;
      case '-':
        this.zoom(1 / STEP);
        return true;
      default:
        return false;
    }
  }

  /** To the milestone nearest in time, or to the row's name from a row's name. */
  private toRow(r: number) {
    const day = this.focusedDay();
    const marks = this.marks?.of(this.rows[r]) ?? [];
    if (day === null || !marks.length) return this.go(r, -1);
    const nearest = marks.reduce((a, b) => (Math.abs(b.day - day) < Math.abs(a.day - day) ? b : a));
    this.go(r, nearest.milestone);
  }

  private sideways(r: number, step: number) {
    const row = this.rows[r];
    const marks = this.marks?.of(row) ?? [];
    const at = marks.findIndex((mark) => mark.milestone === this.active.milestone);
    if (at < 0 && row.kind === 'group' && !this.narrow) {
      if (step < 0 && row.open) return this.toggle(row, false);
      if (step > 0 && !row.open) return this.toggle(row, true);
    }
    if (at < 0 && step < 0) {
      const group = this.rows.findIndex((each) => each.key === `g${row.group}`);
      if (group >= 0) this.go(group, -1);
      return;
    }
    const next = at + step;
    if (next < marks.length) this.go(r, next < 0 ? -1 : marks[next].milestone);
  }

  private go(r: number, milestone: number) {
    this.active = { key: this.rows[r].key, milestone };
    this.focusNext = true;
    this.show(r);
    this.keep();
  }

  private show(r: number) {
    const scroller = this.scroller();
    if (!scroller) return;
    const top = r * this.rowHeight();
    const room = scroller.clientHeight - HEAD;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + this.rowHeight() > scroller.scrollTop + room) scroller.scrollTop = top + this.rowHeight() - room;
    const day = this.focusedDay();
    if (day === null) return;
    const x = this.scale()(day);
    const wide = scroller.clientWidth - this.labelWidth();
    if (x < scroller.scrollLeft + 24 || x > scroller.scrollLeft + wide - 24) scroller.scrollLeft = x - wide / 2;
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
    const row = this.rows.find((each) => each.key === key);
    this.hovered = (row && this.marks?.of(row).find((mark) => mark.milestone === Number(milestone))) ?? null;
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
