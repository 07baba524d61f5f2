/* What the server sends: ids and amounts are text, words are the server's. */
export type Kind = 'g' | 'y' | 'r' | 's' | 'n';
export type Trend = 'better' | 'same' | 'worse' | '';

export interface Cell {
  /** green, yellow, red, silent, not participating */
  k: Kind;
  /** what stands in the cell */
  t: string;
  d?: Trend;
  /** accessible name; without it, it is made of column, row, dimension, text and trend */
  n?: string;
  u?: string;
  /** 1 when an action or go-live is overdue */
  o?: 1;
}

export interface Header {
  id: string;
  label: string;
  href?: string;
  title?: string;
  /** rows only: what stands in the last column */
  total?: string;
}

export interface Texts {
  better: string;
  same: string;
  worse: string;
  none: string;
  overdue?: string;
  dimension?: string;
  total?: string;
  choose: string;
  oneMunicipality: string;
  oneProject: string;
}

export interface Model {
  caption: string;
  corner: string;
  rowTotalHeader?: string;
  cols: Header[];
  rows: Header[];
  cells: (Cell | null)[][];
  colTotals?: string[];
  texts: Texts;
}

const kinds: Record<Kind, string> = { g: 'green', y: 'yellow', r: 'red', s: 'silent', n: 'none' };

export function statusClass(cell: Cell | null): string {
  if (!cell) return 'status none';
  return `status ${kinds[cell.k]} ${cell.d ?? ''}${cell.o ? ' overdue' : ''}`;
}

export function statusText(cell: Cell | null, texts: Texts): string {
  return cell ? cell.t : texts.none;
}

/** Holds the visible text word for word, so that who speaks to the browser can say what is seen. */
export function cellName(model: Model, row: number, col: number): string {
  const cell = model.cells[row]?.[col] ?? null;
  if (cell?.n) return cell.n;
  const { texts } = model;
  const status = [cell && cell.k !== 'n' ? texts.dimension : '', statusText(cell, texts)].filter(Boolean).join(' ');
  const trend = cell?.d ? texts[cell.d] : '';
  const overdue = cell?.o ? texts.overdue : '';
  return [model.cols[col].label, model.rows[row].label, status, trend, overdue].filter(Boolean).join(', ');
}

export function parse(data: string | Model | null | undefined): Model | null {
  if (!data) return null;
  return typeof data === 'string' ? (JSON.parse(data) as Model) : data;
}
