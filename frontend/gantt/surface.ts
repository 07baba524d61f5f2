/* How large the time line is, and what place on it a day or a row has. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { least, most } from './axis.js';

export const HEAD = 58;
const EDGE = 24;

export class Surface {
  readonly rowHeight: number;
  readonly labelWidth: number;
  readonly timeWidth: number;
  /** from a day to its place, counted from the first */
  readonly scale: ScaleLinear<number, number>;

  /** @param perDay the width of a day in pixels */
  constructor(
    private readonly days: { first: number; last: number },
    readonly perDay: number,
    readonly narrow: boolean,
  ) {
    this.rowHeight = narrow ? 62 : 40;
    this.labelWidth = narrow ? 0 : 210;
    this.timeWidth = (days.last - days.first) * perDay;
    this.scale = scaleLinear().domain([days.first, days.last]).range([0, this.timeWidth]);
  }

  /** What width of a day shows all of it in that room. */
  fitting(width: number): number {
    const room = width - this.labelWidth - 20;
    return Math.min(most, Math.max(least, room / (this.days.last - this.days.first)));
  }

  /** What of the scroller is time, without the names of the rows. */
  room(scroller: HTMLElement): number {
    return scroller.clientWidth - this.labelWidth;
  }

  /** How many rows a page of the keyboard is. */
  page(scroller: HTMLElement | null): number {
    return Math.max(1, Math.floor((scroller?.clientHeight ?? 400) / this.rowHeight) - 2);
  }

  /** Brings a day to the middle. */
  centre(scroller: HTMLElement, day: number) {
    scroller.scrollLeft = this.scale(day) - this.room(scroller) / 2;
  }

  /** Scrolls as little as is needed for a row and a day of it to be in sight. */
  show(scroller: HTMLElement, row: number, day: number | null) {
    const top = row * this.rowHeight;
    const tall = scroller.clientHeight - HEAD;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + this.rowHeight > scroller.scrollTop + tall) scroller.scrollTop = top + this.rowHeight - tall;
    if (day === null) return;
    const x = this.scale(day) - scroller.scrollLeft;
    if (x < EDGE || x > this.room(scroller) - EDGE) this.centre(scroller, day);
  }
}
