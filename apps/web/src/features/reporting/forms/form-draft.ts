import { readFormDraft, saveFormDraft } from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import { problemOf } from '../../../api/problem.ts';
import { type Draft, type FormContent, type FormFault, wireContent } from './form-queries.ts';

/** A change is kept on the server after so long without a further one. */
const SAVE_AFTER_MS = 1_200;
const CONFLICT = 409;

export type FormDraftState = {
  readonly content: FormContent;
  /** The draft that stands on the server; 0: there is none yet. */
  readonly revision: number;
  readonly savedAt: string | null;
  readonly unsaved: boolean;
  /** Why it could not be saved; null: nothing hindered it. */
  readonly error: unknown;
  /** What a colleague saved in between; until one of both is chosen nothing is saved. */
  readonly theirs: Draft | null;
  readonly faults: readonly FormFault[];
};

/** A form while it is made: each change is kept on the server, and what somebody else keeps in between is never overwritten unseen. */
export class FormDraft {
  readonly key: string;
  state: FormDraftState;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;

  constructor({ key, content, revision, changedAt, faults }: Draft) {
    this.key = key;
    this.state = { content, revision, savedAt: changedAt, unsaved: false, error: null, theirs: null, faults };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  snapshot = (): FormDraftState => this.state;

  #set(change: Partial<FormDraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Changes the form and keeps it soon. */
  change = (next: (content: FormContent) => FormContent): void => {
    const content = next(this.state.content);
    if (content === this.state.content) return;
    this.#set({ content, unsaved: true });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  };

  /** Keeps the form now, if there is something to keep. @returns whether the server holds all of it */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#saving;
    if (this.state.theirs !== null) return false;
    if (!this.state.unsaved) return true;
    this.#saving = this.#saveNow().finally(() => {
      this.#saving = null;
    });
    await this.#saving;
    return !this.state.unsaved;
  }

  async #saveNow(): Promise<void> {
    const { content, revision } = this.state;
    try {
      const body = { baseRevision: revision, content: wireContent(content) };
      const saved = await answerOf(saveFormDraft({ path: { key: this.key }, body }));
      const unsaved = this.state.content !== content;
      this.#set({ revision: saved.revision, savedAt: saved.changedAt, faults: saved.faults, unsaved, error: null });
      if (unsaved) this.change((now) => ({ ...now }));
    } catch (error) {
      if (problemOf(error)?.status === CONFLICT) await this.#meet();
      else this.#set({ error });
    }
  }

  async #meet(): Promise<void> {
    try {
      this.#set({ theirs: await answerOf(readFormDraft({ path: { key: this.key } })), error: null });
    } catch (error) {
      this.#set({ error });
    }
  }

  /** Goes on from what the colleague kept; what was changed here is given up. */
  takeTheirs = (): void => {
    const { theirs } = this.state;
    if (theirs === null) return;
    const { content, revision, changedAt, faults } = theirs;
    this.#set({ content, revision, savedAt: changedAt, faults, unsaved: false, theirs: null });
  };

  /** Keeps what stands here in place of what the colleague kept, who was seen. */
  keepMine = (): void => {
    const { theirs } = this.state;
    if (theirs === null) return;
    this.#set({ revision: theirs.revision, theirs: null, unsaved: true });
    void this.save();
  };
}
