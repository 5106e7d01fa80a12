/** Why a workbook cannot be read: it is none, or damaged; or it would unfold to more than it may. */
export class WorkbookFault extends Error {
  readonly reason: 'unreadable' | 'unfolds-too-large';

  constructor(reason: WorkbookFault['reason']) {
    super(`a workbook cannot be read: ${reason}`);
    this.reason = reason;
  }
}
