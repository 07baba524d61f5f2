/* The two lines over a time line: weeks under months, months or quarters under years, all by the calendar of ISO 8601. */
import { utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import type { Plan } from './model.js';

export interface Tick {
  day: number;
  width: number;
  label: string;
}

export interface Axis {
  top: Tick[];
  bottom: Tick[];
}

const DAY = 86_400_000;
const ROOM_FOR_WORD = 50;
const quarter = utcMonth.every(3) ?? utcYear;

/** How many pixels a day has on each level of zoom. */
export const levels = { week: 18, month: 4, quarter: 1.7, year: 0.5 } as const;
export const least = 0.06;
export const most = 40;

export function axis(plan: Plan, perDay: number, from: number, to: number): Axis {
  const ticks = (interval: TimeInterval, label: (date: Date) => string) => between(plan, interval, from, to, label);
  const language = document.documentElement.lang || 'da';
  const year = (date: Date) => String(date.getUTCFullYear());
  const month = (width: 'long' | 'short') => new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
  if (perDay >= 3.2) {
    const name = month('long');
    return {
      top: ticks(utcMonth, (date) => `${name.format(date)} ${year(date)}`),
      bottom: ticks(utcMonday, (date) => {
        const week = String(isoWeek(date));
        return perDay * 7 >= ROOM_FOR_WORD ? `${plan.sent.texts.weekName} ${week}` : week;
      }),
    };
  }
  if (perDay >= 0.9) {
    const name = month('short');
    return { top: ticks(utcYear, year), bottom: ticks(utcMonth, (date) => name.format(date)) };
  }
  if (perDay >= 0.34) {
    const name = (date: Date) => plan.sent.texts.quarterName.replace('{0}', String(Math.floor(date.getUTCMonth() / 3) + 1));
    return { top: ticks(utcYear, year), bottom: ticks(quarter, name) };
  }
  const step = perDay >= 0.12 ? 1 : 5;
  return { top: [], bottom: ticks(utcYear.every(step) ?? utcYear, year) };
}

/** A week belongs to the year of its Thursday. */
export function isoWeek(monday: Date): number {
  const thursday = new Date(monday.getTime() + 3 * DAY);
  return 1 + Math.floor((thursday.getTime() - utcYear.floor(thursday).getTime()) / (7 * DAY));
}

function between(plan: Plan, interval: TimeInterval, from: number, to: number, label: (date: Date) => string): Tick[] {
  return interval.range(interval.floor(plan.date(from)), plan.date(to)).map((date) => {
    const day = plan.day(date);
    return { day, width: plan.day(interval.offset(date, 1)) - day, label: label(date) };
  });
}
