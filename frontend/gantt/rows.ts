/* Which rows there are, and what stands on each. A row is made of a few numbers; its marks are reckoned when it is drawn. */
import type { Plan } from './model.js';

export interface Row {
  key: string;
  kind: 'group' | 'wave' | 'local';
  /** index of the project or municipality, wave, or local project */
  at: number;
  group: number;
  label: string;
  href?: string;
  open?: boolean;
}

export type Kind = 'planned' | 'reached' | 'overdue' | 'none';

export interface Mark {
  milestone: number;
  /** -1 for all municipalities of a project */
  local: number;
  day: number;
  kind: Kind;
}

export interface Groups {
  labels: string[];
  locals: number[][];
}

export function groupsOf(plan: Plan): Groups {
  const { sent } = plan;
  const byProject = sent.by === 'project';
  const labels = byProject ? sent.projects : sent.towns;
  const locals: number[][] = labels.map(() => []);
  sent.locals.forEach((local, l) => locals[local[byProject ? 1 : 2]].push(l));
  return { labels, locals };
}

export function rowsOf(plan: Plan, groups: Groups, closed: ReadonlySet<number>, only: number | null): Row[] {
  const rows: Row[] = [];
  groups.labels.forEach((label, g) => {
    if (!groups.locals[g].length || (only !== null && only !== g)) return;
    const open = only !== null || !closed.has(g);
    if (only === null || plan.sent.by === 'project') rows.push({ key: `g${g}`, kind: 'group', at: g, group: g, label, open });
    if (open) rows.push(...(plan.sent.by === 'project' ? inWaves(plan, groups.locals[g], g) : plain(plan, groups.locals[g], g)));
  });
  return rows;
}

function plain(plan: Plan, locals: number[], group: number): Row[] {
  const { sent } = plan;
  return locals.map((l) => {
    const [id, project, town] = sent.locals[l];
    const label = sent.by === 'project' ? sent.towns[town] : sent.projects[project];
    return { key: `l${l}`, kind: 'local', at: l, group, label, href: sent.links.local + id };
  });
}

/** A wave's row stands above its municipalities; those without one come last. */
function inWaves(plan: Plan, locals: number[], group: number): Row[] {
  const { sent } = plan;
  const rows: Row[] = [];
  sent.waves.forEach((wave, w) => {
    const inside = locals.filter((l) => sent.locals[l][3] === w);
    if (!inside.length) return;
    rows.push({ key: `w${w}`, kind: 'wave', at: w, group, label: wave.n, href: sent.links.wave + wave.i });
    rows.push(...plain(plan, inside, group));
  });
  return rows.concat(plain(plan, locals.filter((l) => sent.locals[l][3] < 0), group));
}

export class Marks {
  private readonly known = new Map<string, Mark[]>();
  private readonly spans = new Map<string, [number, number] | null>();

  constructor(
    private readonly plan: Plan,
    private readonly groups: Groups,
  ) {}

  /** In the order of their days. */
  of(row: Row): Mark[] {
    let marks = this.known.get(row.key);
    if (!marks) {
      marks = this.reckon(row).sort((a, b) => a.day - b.day || a.milestone - b.milestone);
      this.known.set(row.key, marks);
    }
    return marks;
  }

  private reckon(row: Row): Mark[] {
    if (row.kind === 'wave') return [];
    if (row.kind === 'local') return this.ofLocal(row.at);
    return this.plan.sent.by === 'project' ? this.ofProject(row) : [];
  }

  private ofLocal(local: number): Mark[] {
    const marks: Mark[] = [];
    for (const milestone of this.plan.ofProject[this.plan.sent.locals[local][1]]) {
      const { planned, reached, basis } = this.plan.of(local, milestone);
      const own = reached || planned;
      const day = own || (this.plan.sent.dated ? 0 : this.plan.supplier(local, milestone) || basis);
      if (day) marks.push({ milestone, local, day, kind: own ? this.kind(planned, reached) : 'none' });
    }
    return marks;
  }

  /** Where the last municipality is: reached when all are, overdue when one is. */
  private ofProject(row: Row): Mark[] {
    const marks: Mark[] = [];
    for (const milestone of this.plan.ofProject[row.at]) {
      const all = this.groups.locals[row.at].map((l) => this.plan.of(l, milestone)).filter((d) => d.reached || d.planned);
      const kinds = all.map((dates) => this.kind(dates.planned, dates.reached));
      const day = Math.max(0, ...all.map((dates) => dates.reached || dates.planned));
      const kind = kinds.includes('overdue') ? 'overdue' : kinds.every((each) => each === 'reached') ? 'reached' : 'planned';
      const supplier = this.plan.sent.dated ? 0 : this.plan.sent.milestones[milestone].s;
      if (day) marks.push({ milestone, local: -1, day, kind });
      else if (supplier) marks.push({ milestone, local: -1, day: supplier, kind: 'none' });
    }
    return marks;
  }

  private kind(planned: number, reached: number): Kind {
    if (reached) return 'reached';
    return planned < this.plan.sent.today ? 'overdue' : 'planned';
  }

  /** First and last day of what is on a row of a group, also where its marks are not shown. */
  span(row: Row): [number, number] | null {
    let span = this.spans.get(row.key);
    if (span === undefined) {
      span = this.reckonSpan(row);
      this.spans.set(row.key, span);
    }
    return span;
  }

  private reckonSpan(row: Row): [number, number] | null {
    const days =
      row.kind === 'wave'
        ? this.plan.sent.waves[row.at].d.map(([, day]) => day)
        : row.kind === 'group'
          ? this.groups.locals[row.at].flatMap((l) => this.own({ ...row, key: `l${l}`, kind: 'local', at: l }))
          : this.own(row);
    return days.length ? [least(days), greatest(days)] : null;
  }

  private own(row: Row): number[] {
    return this.of(row)
      .filter((mark) => mark.kind !== 'none')
      .map((mark) => mark.day);
  }
}

function least(days: number[]) {
  return days.reduce((a, b) => (b < a ? b : a));
}

function greatest(days: number[]) {
  return days.reduce((a, b) => (b > a ? b : a));
}
