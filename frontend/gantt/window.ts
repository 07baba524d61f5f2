/* What of a large surface is in sight, in steps: between two steps a scroll draws nothing. */
const ROWS = 4;
const PIXELS = 240;
const ABOUT = 2;

export interface Sight {
  firstRow: number;
  lastRow: number;
  left: number;
  right: number;
}

export function sight(scroller: HTMLElement, rowHeight: number, rows: number): Sight {
  const top = Math.floor(scroller.scrollTop / rowHeight / ROWS) * ROWS;
  const shown = Math.ceil(scroller.clientHeight / rowHeight / ROWS) * ROWS;
  const left = Math.floor(scroller.scrollLeft / PIXELS) * PIXELS;
  return {
    firstRow: Math.max(0, top - ABOUT * ROWS),
    lastRow: Math.min(rows, top + shown + (ABOUT + 1) * ROWS) - 1,
    left: Math.max(0, left - ABOUT * PIXELS),
    right: left + scroller.clientWidth + (ABOUT + 1) * PIXELS,
  };
}

export function same(a: Sight, b: Sight): boolean {
  return a.firstRow === b.firstRow && a.lastRow === b.lastRow && a.left === b.left && a.right === b.right;
}
