import { saveDraft } from '@thong-suot/api-client';
import type { ReportDocument } from '@thong-suot/form-rules';
import { answerOf } from '../../../../api/answer-of.ts';
import { type ApiProblem, problemOf } from '../../../../api/problem.ts';
import { deviceName } from '../../offline/device-name.ts';
import { keepDraft, type LocalDraft } from '../../offline/drafts.ts';
import { lineHolds, lineLost, patience } from '../../offline/line.ts';
import { dropSending, queueSending, type Sending, whyNotAs } from '../../offline/outbox.ts';
import { wireDocument } from '../../offline/wire-document.ts';
import { keyOf, type ReportAddress } from '../address.ts';
import type { Report } from '../queries.ts';
import { type Checked, checkedHere } from './checks-here.ts';
import { type Difference, merged, type Side } from './differences.ts';
import { type EntryForm, faultsOf, sendableDocument } from './entry-model.ts';
import { itemsOf, type Opened, type Other, opening } from './opening.ts';

/** A change is kept on this device after so long without a further one, and on the server after so long. */
const KEEP_AFTER_MS = 300;
const SAVE_AFTER_MS = 1_500;
/** The checks are made after so long without a further change. */
const CHECK_AFTER_MS = 400;
const CONFLICT = 409;

export type EntryState = Opened & {
  readonly sending: Sending | null;
  /** When this device kept the document last; null: nothing was changed here. */
  readonly keptAt: string | null;
  /** When the server kept it as a draft last, from this page. */
  readonly savedAt: string | null;
  /** Why the draft was not saved; null: nothing hindered it, or the line is away. */
  readonly saveProblem: ApiProblem | null;
  /** This browser could not keep the document: it may be full or closed to pages. */
  readonly notKept: boolean;
  /** Somebody tried to send it: from now on faults are shown beside the items. */
  readonly triedToSend: boolean;
  /** What the checks of the form say; null: no field was left yet, or there is nothing to check. */
  readonly checked: Checked | null;
};

/** One report while it is filled in: every change is kept on this device, then on the server, and a sending goes to the outbox. */
export class ReportEntry {
  readonly key: string;
  readonly address: ReportAddress;
  readonly account: string;
  report: Report;
  form: EntryForm;
  state: EntryState;
  readonly #tell: () => void;
  #listeners = new Set<() => void>();
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #wasLeft = false;
  #saving: Promise<void> | null = null;
  #seconds = 0;

  /** @param tell called when a sending was put into the outbox or taken back */
  constructor(
    account: string,
    address: ReportAddress,
    known: { report: Report; fresh: boolean; local: LocalDraft | null; sending: Sending | null },
    tell: () => void,
  ) {
    this.account = account;
    this.address = address;
    this.key = keyOf(address);
    this.report = known.report;
    this.form = formOf(known.report);
    this.#tell = tell;
    const opened = opening(known.report, known.local, known.fresh);
    const keptAt = known.local?.changedAt ?? null;
    this.state = {
      ...opened,
      sending: known.sending,
      keptAt,
      savedAt: null,
      saveProblem: null,
      notKept: false,
      triedToSend: known.sending?.state === 'refused',
      checked: null,
    };
    if (opened.unsaved && opened.conflict === null) this.#saveSoon();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  snapshot = (): EntryState => this.state;

  #set(change: Partial<EntryState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** The document cannot be changed while it waits to be sent, contradicts another, or its period is not open. */
  get locked(): boolean {
    return this.state.sending?.state === 'waiting' || this.state.conflict !== null || this.report.whyNotSendable !== null;
  }

  /** Changes what is filled in. */
  change(next: (document: ReportDocument) => ReportDocument): void {
    if (this.locked) return;
    this.#set({ document: next(this.state.document), unsaved: true });
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => void this.keep(), KEEP_AFTER_MS);
    this.#saveSoon();
    this.#checkSoon();
  }

  #checkSoon(): void {
    if (!this.#wasLeft) return;
    clearTimeout(this.#checkTimer);
    this.#checkTimer = setTimeout(() => void this.check(), CHECK_AFTER_MS);
  }

  /** A field was left: from now on the checks follow what is filled in. */
  left(): void {
    if (this.#wasLeft) return;
    this.#wasLeft = true;
    void this.check();
  }

  /** Makes the checks of the form over the document as it would be sent, with a line or without. */
  async check(): Promise<Checked | null> {
    clearTimeout(this.#checkTimer);
    const checked = await checkedHere(this.report, () => sendableDocument(this.form, this.state.document));
    this.#set({ checked });
    return checked;
  }

  /** A second in which the page was open and used for this report. */
  addSecond(): void {
    this.#seconds += 1;
  }

  /** Keeps the document on this device now. */
  async keep(): Promise<void> {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    const { base, unsaved } = this.state;
    const changedAt = new Date().toISOString();
    const draft: LocalDraft = { address: this.address, document: this.#timed(), base, unsaved, changedAt };
    try {
      await keepDraft(this.account, draft);
      this.#set({ keptAt: changedAt, notKept: false });
    } catch {
      this.#set({ notKept: true });
    }
  }

  #timed(): ReportDocument {
    const { document } = this.state;
    const timed = { ...document, secondsSpent: document.secondsSpent + this.#seconds };
    this.#seconds = 0;
    this.state = { ...this.state, document: timed };
    return timed;
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  /** Saves the draft on the server, if there is something to save and a line; what was changed meanwhile is saved afterwards. */
  async save(): Promise<void> {
    clearTimeout(this.#saveTimer);
    await this.#saving;
    if (!this.state.unsaved || this.locked) return;
    this.#saving = this.#saveNow().finally(() => {
      this.#saving = null;
    });
    await this.#saving;
  }

  async #saveNow(): Promise<void> {
    // It stays kept on this device until its own person is signed in again.
    if ((await whyNotAs(this.account)) !== null) return;
    const document = this.#timed();
    const { base } = this.state;
    const body = { baseRevision: base.draft, document: wireDocument(document), device: deviceName() };
    try {
      const { revision, savedAt } = await answerOf(saveDraft({ path: this.address, body, signal: patience() }));
      lineHolds();
      const unsaved = this.state.document !== document;
      this.#set({ base: { ...this.state.base, draft: revision }, savedAt, saveProblem: null, unsaved });
      await this.keep();
      if (unsaved) this.#saveSoon();
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) lineLost();
      else if (problem.status === CONFLICT) this.#meet(problem);
      else this.#set({ saveProblem: problem });
    }
  }

  /** Somebody saved in between: what stands now comes with the refusal. */
  #meet(problem: ApiProblem): void {
    const draft = problem.draft as Report['draft'];
    if (draft) this.#compare({ ...this.report, draft }, true);
  }

  /** The server told anew what stands. */
  async known(report: Report, fresh: boolean): Promise<void> {
    // What this page saves just now may be in the answer or not; afterwards it is known which revision it is.
    await this.#saving;
    this.#compare(report, fresh);
  }

  #compare(report: Report, fresh: boolean): void {
    this.report = report;
    this.form = formOf(report);
    const { document, base, unsaved, sending } = this.state;
    // What waits is decided by the outbox; until then it stays as it is.
    if (sending?.state === 'waiting') {
      this.#set({});
      return;
    }
    const opened = opening(report, { document, base, unsaved }, fresh);
    const solved = sending?.state === 'changed' && fresh && opened.conflict === null;
    this.#set(solved ? { ...opened, sending: null } : opened);
    if (solved) void dropSending(this.account, this.address);
    if (opened.unsaved && opened.conflict === null) this.#saveSoon();
    this.#checkSoon();
  }

  /** Ends a contradiction: of each difference the side that was chosen. */
  resolve(other: Other, differences: readonly Difference[], choices: ReadonlyMap<string, Side>): void {
    const document = merged(this.state.document, other.document, differences, choices);
    this.#set({ document, base: other.base, conflict: null, unsaved: true, sending: null });
    void dropSending(this.account, this.address);
    void this.keep();
    this.#saveSoon();
    this.#checkSoon();
  }

  /** Puts the report into the outbox. @returns false when faults, findings of the checks or a contradiction hinder it */
  async send(): Promise<boolean> {
    if (this.locked) return false;
    this.#wasLeft = true;
    const checked = await this.check();
    if (faultsOf(this.form, this.state.document).length > 0 || checked?.maySend === false) {
      this.#set({ triedToSend: true });
      return false;
    }
    clearTimeout(this.#saveTimer);
    // A draft that is on its way must not arrive after the report.
    await this.#saving;
    if (this.state.conflict !== null) return false;
    const document = sendableDocument(this.form, this.#timed());
    const { revision: baseRevision, draft: baseDraft } = this.state.base;
    await this.keep();
    this.#set({ sending: await queueSending(this.account, { address: this.address, baseRevision, baseDraft, document }) });
    this.#tell();
    return true;
  }

  /** Takes a waiting report back to be changed. */
  async takeBack(): Promise<void> {
    await dropSending(this.account, this.address);
    this.#set({ sending: null });
    this.#tell();
  }

  /** What became of the sending; of one that arrived the document stands on the server. */
  delivered(sending: Sending | null): void {
    if (sending?.sendKey === this.state.sending?.sendKey && sending?.state === this.state.sending?.state) return;
    if (sending?.state !== 'sent') {
      const refused = sending?.state === 'refused';
      this.#set({ sending, unsaved: true, triedToSend: this.state.triedToSend || refused });
      return;
    }
    const document = { ...this.state.document, secondsSpent: 0 };
    const base = { draft: 0, revision: sending.revision };
    this.#set({ sending, document, base, unsaved: false, triedToSend: false, conflict: null });
  }

  /** Keeps what is not kept yet; for the moment when the page goes. */
  async close(): Promise<void> {
    if (this.#keepTimer !== undefined || this.#seconds > 0) await this.keep();
    await this.save();
  }
}

const formOf = (report: Report): EntryForm => ({
  items: itemsOf(report),
  periodEnd: report.periodEnd,
  previous: report.previous?.document ?? null,
  lastAnswered: report.lastAnswered,
});
