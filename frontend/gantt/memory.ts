/* Where the reader was, for the way back: kept in this tab for as long as it is open, one place for each address. */
export interface Place {
  perDay: number;
  /** the day at the left edge */
  day: number;
  top: number;
  closed: number[];
  only: number | null;
  active: string;
  /** a milestone was opened from here: the focus goes back to it */
  left: boolean;
}

export class Memory {
  private readonly key: string;

  /** @param address of the page: the server's, since the browser's own changes only after the page is shown */
  constructor(address: string) {
    this.key = `tv-gantt:${address}`;
  }

  read(): Place | null {
    try {
      const kept = sessionStorage.getItem(this.key);
      return kept ? (JSON.parse(kept) as Place) : null;
    } catch {
      return null;
    }
  }

  keep(place: Place) {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(place));
    } catch {
      // a browser that keeps nothing loses the place and no more
    }
  }
}
