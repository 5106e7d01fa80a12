import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RenderingAnswer, RenderingJob, RenderingRequest } from './rendering-job.ts';

const PROGRAM = fileURLToPath(new URL('./rendering-process.ts', import.meta.url));
const DEFAULTS = { timeLimitMs: 60_000, idleMs: 20_000, largestMegabytes: 300, heapMegabytes: 192 } as const;

export type RenderingOptions = {
  readonly timeLimitMs?: number;
  readonly idleMs?: number;
  /** A process that holds more after a file is replaced by a fresh one before the next. */
  readonly largestMegabytes?: number;
  /** JavaScript memory of the process; a file that needs more is refused. */
  readonly heapMegabytes?: number;
};
type Waiting = {
  readonly job: RenderingJob;
  readonly resolve: (file: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Makes files in a process of its own, one after the other: two at once would need twice the memory and be no faster on a small
 * machine. The process starts with the first file and ends after `idleMs` without one; it never keeps ours alive. It is a process
 * and not a thread because the typesetter keeps what it took until its process ends (measured: 650 MB after four national reports).
 */
export class RenderingEngine {
  readonly #options: Required<RenderingOptions>;
  readonly #queue: Waiting[] = [];
  #current: { readonly waiting: Waiting; readonly timer: NodeJS.Timeout } | undefined;
  #renderer: ChildProcess | undefined;
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(options: RenderingOptions = {}) {
    this.#options = { ...DEFAULTS, ...options };
  }

  /**
   * The file as bytes; our event loop stays free meanwhile.
   * @throws the error of the renderer; one that says so after the time limit; one if the process ends before it answers
   */
  render(job: RenderingJob): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      clearTimeout(this.#idleTimer);
      this.#queue.push({ job, resolve, reject });
      if (this.#current === undefined) this.#next();
    });
  }

  /** Ends the process; files asked for and not yet made are refused. */
  async close(): Promise<void> {
    const reason = new Error('the rendering engine was closed');
    for (const waiting of [this.#finish(), ...this.#queue.splice(0)]) waiting?.reject(reason);
    clearTimeout(this.#idleTimer);
    const ended = this.#endProcess();
    ended?.ref();
    if (ended?.exitCode === null && ended.signalCode === null) await once(ended, 'exit');
  }

  #next(): void {
    const waiting = this.#queue.shift();
    if (waiting === undefined) this.#rest();
    else this.#make(waiting);
  }

  #make(waiting: Waiting): void {
    this.#renderer ??= this.#start();
    holdOpen(this.#renderer);
    const { timeLimitMs } = this.#options;
    const late = () => this.#abandon(new Error(`rendering ${waiting.job.format} took longer than ${timeLimitMs} ms`));
    this.#current = { waiting, timer: setTimeout(late, timeLimitMs) };
    this.#renderer.send({ job: waiting.job } satisfies RenderingRequest);
  }

  #start(): ChildProcess {
    const execArgv = [`--max-old-space-size=${this.#options.heapMegabytes}`];
    const started = fork(PROGRAM, [], { serialization: 'advanced', env: { TZ: 'UTC' }, execArgv });
    const lost = (cause: unknown) => {
      if (this.#renderer === started) this.#abandon(new Error('the rendering process ended before it answered', { cause }));
    };
    started.on('error', lost).on('exit', (code, signal) => lost({ code, signal }));
    started.on('message', (answer: RenderingAnswer) => {
      if (this.#renderer === started) this.#settle(answer);
    });
    return started;
  }

  #settle(answer: RenderingAnswer): void {
    if (answer.megabytes > this.#options.largestMegabytes) this.#endProcess();
    const finished = this.#finish();
    if ('file' in answer) finished?.resolve(answer.file);
    else finished?.reject(answer.error);
    this.#next();
  }

  /** Ends the process and refuses the file it was making; the others wait for the next process. */
  #abandon(reason: Error): void {
    this.#endProcess();
    this.#finish()?.reject(reason);
    this.#next();
  }

  #finish(): Waiting | undefined {
    const finished = this.#current?.waiting;
    clearTimeout(this.#current?.timer);
    this.#current = undefined;
    return finished;
  }

  #endProcess(): ChildProcess | undefined {
    const ended = this.#renderer;
    this.#renderer = undefined;
    ended?.kill('SIGKILL');
    return ended;
  }

  #rest(): void {
    if (this.#renderer === undefined) return;
    letGo(this.#renderer);
    this.#idleTimer = setTimeout(() => this.#endProcess(), this.#options.idleMs).unref();
  }
}

/** A working process keeps ours alive until its file is there, an idle one does not. */
function holdOpen(renderer: ChildProcess): void {
  renderer.ref();
  renderer.channel?.ref();
}
function letGo(renderer: ChildProcess): void {
  renderer.unref();
  renderer.channel?.unref();
}

/** The engine of this process. */
export const renderingEngine = new RenderingEngine();
