/* What the server sends: days are counted from `base`, 0 is no day. Words and addresses are the server's. */
export interface Texts {
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  week: string;
  month: string;
  quarter: string;
  year: string;
  whole: string;
  today: string;
  openAll: string;
  closeAll: string;
  print: string;
  rows: string;
  time: string;
  choose: string;
  legend: string;
  keys: string;
  weekName: string;
  quarterName: string;
  planned: string;
  reached: string;
  overdue: string;
  noDate: string;
  supplier: string;
  basis: string;
  wave: string;
  dependency: string;
  localDate: string;
  dayLater: string;
  daysLater: string;
  dayEarlier: string;
  daysEarlier: string;
  onTime: string;
  between: string;
  all: string;
  comesAfter: string;
  comesBefore: string;
}

export interface Milestone {
  i: string;
  n: string;
  /** index of its project */
  p: number;
  /** the supplier's day, where the wave has none of its own */
  s: number;
}

export interface Wave {
  i: string;
  n: string;
  p: number;
  /** milestone and day */
  d: [number, number][];
}

/** id, project, municipality, wave or -1 */
export type Local = [string, number, number, number];

export interface Sent {
  caption: string;
  /** where it is shown */
  address: string;
  base: string;
  today: number;
  first: number;
  last: number;
  by: 'project' | 'municipality';
  /** only milestones with a date of their own are shown */
  dated: boolean;
  hasBasis: boolean;
  texts: Texts;
  links: { milestone: string; local: string; wave: string };
  projects: string[];
  towns: string[];
  milestones: Milestone[];
  waves: Wave[];
  locals: Local[];
  /** planned.reached.basis in base 36, milestones parted by comma, municipalities by semicolon */
  d: string;
  /** milestone, what it comes after, days */
  deps: [number, number, number][];
}

export interface Dates {
  planned: number;
  reached: number;
  basis: number;
}

const DAY = 86_400_000;
const nothing: Dates = { planned: 0, reached: 0, basis: 0 };

export class Plan {
  /** the milestones of each project, in the order of the dates that were sent */
  readonly ofProject: number[][];
  private readonly dates: Map<number, Dates>[];
  private readonly waveDays = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private readonly start: number;

  constructor(readonly sent: Sent) {
    this.start = Date.parse(sent.base);
    this.ofProject = sent.projects.map(() => []);
    sent.milestones.forEach((milestone, m) => this.ofProject[milestone.p]?.push(m));
    const perLocal = sent.d.split(';');
    this.dates = sent.locals.map(([, project], l) => this.read(perLocal[l] ?? '', project));
    sent.locals.forEach(([, project, town], l) => this.places.set(`${project}:${town}`, l));
    sent.waves.forEach((wave, w) => wave.d.forEach(([m, day]) => this.waveDays.set(`${w}:${m}`, day)));
  }

  date(day: number): Date {
    return new Date(this.start + day * DAY);
  }

  day(date: Date): number {
    return (date.getTime() - this.start) / DAY;
  }

  of(local: number, milestone: number): Dates {
    return this.dates[local]?.get(milestone) ?? nothing;
  }

  supplier(local: number, milestone: number): number {
    return this.waveDays.get(`${this.sent.locals[local]?.[3] ?? -1}:${milestone}`) ?? this.sent.milestones[milestone].s;
  }

  /** The same municipality in another project; -1 when it takes no part. */
  beside(local: number, project: number): number {
    return this.places.get(`${project}:${this.sent.locals[local][2]}`) ?? -1;
  }

  private read(text: string, project: number): Map<number, Dates> {
    const known = new Map<number, Dates>();
    const milestones = this.ofProject[project] ?? [];
    text.split(',').forEach((each, i) => {
      if (!each) return;
      const [planned, reached, basis] = each.split('.').map((day) => (day ? parseInt(day, 36) : 0));
      known.set(milestones[i], { planned, reached: reached ?? 0, basis: basis ?? 0 });
    });
    return known;
  }
}
