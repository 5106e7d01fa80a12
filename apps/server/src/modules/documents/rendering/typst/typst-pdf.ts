import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { CalendarDate } from '#kernel/calendar';
import type { DeckModel } from '../../domain/deck-model.ts';
import type { DocumentModel } from '../../domain/document-model.ts';
import { type Coverage, fontCoverage } from './font-coverage.ts';
import { typstDeck } from './typst-deck.ts';
import { typstDocument } from './typst-document.ts';
import { printableModel } from './typst-text.ts';

/** Typst reads only TrueType and OpenType; woff files are passed over without a word. */
const FONT_FAMILIES = {
  tinos: { packageName: '@expo-google-fonts/tinos', regular: '400Regular' },
  beVietnamPro: { packageName: '@expo-google-fonts/be-vietnam-pro', regular: '400Regular' },
} as const;
type FontFamily = keyof typeof FONT_FAMILIES;

export type PdfRenderer = {
  /** PDF/A-2u, tagged, A4. The same model gives the same bytes. */
  readonly document: (model: DocumentModel) => Uint8Array;
  /** PDF/A-2u, tagged, 16:9. */
  readonly deck: (model: DeckModel) => Uint8Array;
};

/** Starts Typst with our fonts and templates (about 20 ms). It blocks its thread while it works: keep it in a worker. */
export function createPdfRenderer(): PdfRenderer {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: Object.values(FONT_FAMILIES).map(({ packageName }) => packageFolder(packageName)) }],
  });
  const covered = { tinos: coverageOf('tinos'), beVietnamPro: coverageOf('beVietnamPro') };
  const render = (template: string, model: unknown, date: CalendarDate) => {
    const mainFileContent = readFileSync(join(import.meta.dirname, template), 'utf8');
    const pdf = compile(compiler, mainFileContent, JSON.stringify(model), date);
    compiler.evictCache(0);
    return pdf;
  };
  return {
    document: (model) => render('official-document.typ', printableModel(typstDocument(model), covered.tinos), model.date),
    deck: (model) => render('slides.typ', printableModel(typstDeck(model), covered.beVietnamPro), model.date),
  };
}

function compile(compiler: NodeCompiler, mainFileContent: string, model: string, date: CalendarDate): Uint8Array {
  const compiled = compiler.compile({ mainFileContent, inputs: { model } });
  if (compiled.result === null)
    throw new Error('Typst could not set the document', { cause: compiled.takeError()?.shortDiagnostics });
  const creationTimestamp = Date.parse(`${date}T00:00:00Z`) / 1000;
  return compiler.pdf(compiled.result, { pdfStandard: 'a-2u', pdfTags: true, creationTimestamp });
}

function packageFolder(packageName: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
}

function coverageOf(family: FontFamily): Coverage {
  const { packageName, regular } = FONT_FAMILIES[family];
  const folder = join(packageFolder(packageName), regular);
  const file = readdirSync(folder).find((name) => name.endsWith('.ttf'));
  if (file === undefined) throw new Error(`no TrueType font in ${packageName}/${regular}`);
  const inFont = fontCoverage(readFileSync(join(folder, file)));
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const answer = known.get(codePoint) ?? inFont(codePoint);
    known.set(codePoint, answer);
    return answer;
  };
}
