/* Where the arrows lead: up and down to the milestone nearest in time, sideways along a row, to its name and its group. */
import type { Mark, Marks, Row } from './rows.js';

/** a row and one of its milestones; -1 is the row's own name */
export interface Active {
  key: string;
  milestone: number;
}

export type Walk = { row: number; milestone: number } | { fold: Row };

export class Walker {
  constructor(
    private readonly rows: Row[],
    private readonly marks: Marks,
    readonly active: Active,
    private readonly folds: boolean,
  ) {}

  get row(): number {
    return this.rows.findIndex((row) => row.key === this.active.key);
  }

  /** The mark that is active, none when it is the row's name. */
  get mark(): Mark | null {
    return this.markAt(this.active.key, this.active.milestone);
  }

  markAt(key: string, milestone: number): Mark | null {
    const row = this.rows.find((each) => each.key === key);
    return (row && this.marks.of(row).find((mark) => mark.milestone === milestone)) ?? null;
  }

  /** Where a key leads, null when it is none of the walk's. */
  next(key: string, ctrl: boolean, page: number): Walk | null {
    const last = this.rows.length - 1;
    const at = this.row;
    if (at < 0) return null;
    if (ctrl) {
      if (key === 'Home') return { row: 0, milestone: -1 };
      return key === 'End' ? { row: last, milestone: -1 } : null;
    }
    switch (key) {
      case 'ArrowUp':
        return this.toRow(Math.max(0, at - 1));
      case 'ArrowDown':
        return this.toRow(Math.min(last, at + 1));
      case 'PageUp':
        return this.toRow(Math.max(0, at - page));
      case 'PageDown':
        return this.toRow(Math.min(last, at + page));
      case 'ArrowLeft':
        return this.sideways(at, -1);
      case 'ArrowRight':
        return this.sideways(at, 1);
      default:
        return null;
    }
  }

  private toRow(row: number): Walk {
    const day = this.mark?.day;
    const marks = this.marks.of(this.rows[row]);
    if (day === undefined || !marks.length) return { row, milestone: -1 };
    const nearest = marks.reduce((a, b) => (Math.abs(b.day - day) < Math.abs(a.day - day) ? b : a));
    return { row, milestone: nearest.milestone };
  }

  private sideways(at: number, step: number): Walk {
    const row = this.rows[at];
    const marks = this.marks.of(row);
    const here = marks.findIndex((mark) => mark.milestone === this.active.milestone);
    if (here < 0 && row.kind === 'group' && this.folds && row.open === step < 0) return { fold: row };
    if (here < 0 && step < 0) {
      const group = this.rows.findIndex((each) => each.key === `g${row.group}`);
      return { row: group < 0 ? at : group, milestone: -1 };
    }
    const next = Math.min(here + step, marks.length - 1);
    return { row: at, milestone: next < 0 ? -1 : marks[next].milestone };
  }
}
