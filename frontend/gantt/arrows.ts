/* Which dependencies are drawn: those of the milestone that is looked at, and all of them while they are few. */
import { arrow, type At } from './draw.js';
import type { Plan } from './model.js';
import type { Mark, Marks, Row } from './rows.js';

const FEW = 60;

export interface Arrows {
  all: string;
  chosen: string;
}

export class Dependencies {
  private readonly few: boolean;
  private readonly rowOf = new Map<string, number>();

  constructor(
    private readonly plan: Plan,
    private readonly marks: Marks,
    private readonly rows: Row[],
  ) {
    rows.forEach((row, r) => this.rowOf.set(row.key, r));
    const shown = rows.filter((row) => row.kind === 'local').length;
    this.few = shown <= FEW && this.count() <= FEW;
  }

  draw(x: At, y: At, chosen: Mark | null): Arrows {
    const { deps } = this.plan.sent;
    const drawn: Arrows = { all: '', chosen: '' };
    if (this.few) {
      this.rows.forEach((row) => {
        if (row.kind === 'local') deps.forEach(([m, after]) => (drawn.all += this.between(row.at, m, after, x, y)));
      });
    }
    if (chosen && chosen.local >= 0) {
      deps
        .filter(([m, after]) => m === chosen.milestone || after === chosen.milestone)
        .forEach(([m, after]) => {
          const project = this.plan.sent.milestones[m].p;
          const local = this.plan.beside(chosen.local, project);
          if (local >= 0) drawn.chosen += this.between(local, m, after, x, y);
        });
    }
    return drawn;
  }

  private count(): number {
    let count = 0;
    for (const row of this.rows) {
      if (row.kind !== 'local') continue;
      const project = this.plan.sent.locals[row.at][1];
      count += this.plan.sent.deps.filter(([m]) => this.plan.sent.milestones[m].p === project).length;
    }
    return count;
  }

  /** Nothing where the municipality takes no part in the other project, or where one of both has no day. */
  private between(local: number, milestone: number, after: number, x: At, y: At): string {
    const { milestones } = this.plan.sent;
    if (milestones[milestone].p !== this.plan.sent.locals[local][1]) return '';
    const from = this.place(this.plan.beside(local, milestones[after].p), after);
    const to = this.place(local, milestone);
    return from && to ? arrow(x(from.day), y(from.row), x(to.day), y(to.row)) : '';
  }

  /** On its own row, or on that of its group while the group is closed. */
  private place(local: number, milestone: number): { row: number; day: number } | null {
    if (local < 0) return null;
    const [, project, town] = this.plan.sent.locals[local];
    const group = this.plan.sent.by === 'project' ? project : town;
    const row = this.rowOf.get(`l${local}`) ?? this.rowOf.get(`g${group}`);
    const asRow: Row = { key: `l${local}`, kind: 'local', at: local, group, label: '' };
    const mark = this.marks.of(asRow).find((each) => each.milestone === milestone);
    return row === undefined || !mark ? null : { row, day: mark.day };
  }
}
