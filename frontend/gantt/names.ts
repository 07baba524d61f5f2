/* What a mark is called: the same words are read aloud and shown. */
import type { Plan } from './model.js';
import type { Groups, Mark } from './rows.js';

export function figures(plan: Plan, day: number): string {
  const [year, month, date] = plan.date(day).toISOString().slice(0, 10).split('-');
  return `${date}-${month}-${year}`;
}

export function fill(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)}/g, (_, i: string) => String(values[Number(i)]));
}

const known = new WeakMap<Mark, string>();

export function nameOf(plan: Plan, groups: Groups, mark: Mark): string {
  let name = known.get(mark);
  if (name === undefined) {
    name = mark.local < 0 ? ofAll(plan, groups, mark) : ofOne(plan, mark);
    known.set(mark, name);
  }
  return name;
}

function ofOne(plan: Plan, mark: Mark): string {
  const { sent } = plan;
  const { texts } = sent;
  const [, project, town] = sent.locals[mark.local];
  const { planned, reached, basis } = plan.of(mark.local, mark.milestone);
  const supplier = plan.supplier(mark.local, mark.milestone);
  const own = reached || planned;
  const said = [
    planned ? `${texts.localDate} ${figures(plan, planned)}` : reached ? '' : texts.noDate.toLowerCase(),
    reached ? `${texts.reached.toLowerCase()} ${figures(plan, reached)}` : '',
    supplier ? `${texts.supplier.toLowerCase()} ${figures(plan, supplier)}` : '',
    basis ? `${texts.basis.toLowerCase()} ${figures(plan, basis)}` : '',
    own && basis ? slip(plan, own - basis) : '',
    mark.kind === 'overdue' ? texts.overdue.toLowerCase() : '',
  ];
  const what = `${sent.projects[project]}, ${sent.towns[town]}, ${sent.milestones[mark.milestone].n}`;
  return `${what}: ${said.filter(Boolean).join(', ')}`;
}

function ofAll(plan: Plan, groups: Groups, mark: Mark): string {
  const { sent } = plan;
  const milestone = sent.milestones[mark.milestone];
  const days = groups.locals[milestone.p].map((l) => plan.of(l, mark.milestone));
  const own = days.map((each) => each.reached || each.planned).filter(Boolean);
  const said = [
    milestone.s ? `${sent.texts.supplier.toLowerCase()} ${figures(plan, milestone.s)}` : '',
    own.length ? fill(sent.texts.between, figures(plan, Math.min(...own)), figures(plan, Math.max(...own))) : '',
    fill(sent.texts.all, days.filter((each) => each.reached).length, days.length),
    mark.kind === 'overdue' ? sent.texts.overdue.toLowerCase() : '',
  ];
  return `${sent.projects[milestone.p]}, ${milestone.n}: ${said.filter(Boolean).join(', ')}`;
}

function slip(plan: Plan, days: number): string {
  const { texts } = plan.sent;
  if (!days) return texts.onTime;
  if (days > 0) return days === 1 ? texts.dayLater : fill(texts.daysLater, days);
  return days === -1 ? texts.dayEarlier : fill(texts.daysEarlier, -days);
}

/** What it comes after, and what comes after it. */
export function dependenciesOf(plan: Plan, milestone: number): string {
  const { sent } = plan;
  const called = (m: number) => `${sent.projects[sent.milestones[m].p]}, ${sent.milestones[m].n}`;
  return sent.deps
    .filter(([m, after]) => m === milestone || after === milestone)
    .map(([m, after, lag]) =>
      m === milestone
        ? fill(sent.texts.comesAfter, lag, called(after))
        : fill(sent.texts.comesBefore, lag, called(m)),
    )
    .join('. ');
}
