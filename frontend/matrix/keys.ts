/*
 * One tab stop for a whole table, arrow keys inside. The focus stands on a cell's link where there is one, else on the
 * cell itself.
 */
type Position = readonly [row: number, col: number];

export class TableKeys {
  private at: Position = [1, 1];

  constructor(
    private readonly table: () => HTMLTableElement | null,
    private readonly scroller: () => HTMLElement | null,
  ) {}

  /** After each render: the tab stop is where it was, or at the nearest cell that is left. */
  restore() {
    const cell = this.cell(this.at);
    if (cell) this.mark(this.target(cell));
  }

  readonly onFocus = (event: FocusEvent) => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td,th');
    if (!cell) return;
    this.at = [(cell.parentElement as HTMLTableRowElement).rowIndex, cell.cellIndex];
    this.mark(this.target(cell));
  };

  readonly onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      (event.target as HTMLElement).closest<HTMLElement>('a')?.click();
      return;
    }
    const next = this.move(event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    const cell = this.cell(next);
    if (!cell) return;
    const target = this.target(cell);
    target.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  private move(key: string, ctrl: boolean): Position | null {
    const [row, col] = this.at;
    const last = (this.table()?.rows.length ?? 1) - 1;
    const end = (this.table()?.rows[0]?.cells.length ?? 1) - 1;
    const page = Math.max(1, Math.floor((this.scroller()?.clientHeight ?? 400) / 42) - 2);
    if (ctrl) {
      if (key === 'Home') return [0, 0];
      return key === 'End' ? [last, end] : null;
    }
    switch (key) {
      case 'ArrowUp':
        return [row - 1, col];
      case 'ArrowDown':
        return [row + 1, col];
      case 'ArrowLeft':
        return [row, col - 1];
      case 'ArrowRight':
        return [row, col + 1];
      case 'Home':
        return [row, 0];
      case 'End':
        return [row, end];
      case 'PageUp':
        return [Math.min(row, Math.max(1, row - page)), col];
      case 'PageDown':
        return [row + page, col];
      default:
        return null;
    }
  }

  private cell([row, col]: Position): HTMLTableCellElement | null {
    const rows = this.table()?.rows;
    if (!rows?.length) return null;
    const cells = rows[clamp(row, rows.length)].cells;
    return cells[clamp(col, cells.length)] ?? null;
  }

  private target(cell: HTMLTableCellElement): HTMLElement {
    return cell.querySelector<HTMLElement>('a') ?? cell;
  }

  private mark(target: HTMLElement) {
    this.table()
      ?.querySelectorAll('[tabindex="0"]')
      .forEach((old) => old.setAttribute('tabindex', '-1'));
    target.setAttribute('tabindex', '0');
  }
}

function clamp(value: number, length: number) {
  return Math.min(Math.max(value, 0), length - 1);
}
