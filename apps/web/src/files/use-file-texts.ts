import { useFormat } from '../format/use-format.ts';
import { filled, usePageTexts } from '../i18n/use-page-texts.ts';
import { MOST_BYTES } from './file-kind.ts';
import { fileSize } from './file-size.ts';
import type { FileFault } from './prepared-file.ts';
import { filesEn, filesVi } from './texts.ts';

/** The words about files in the language of the page, with the limits written in. */
export function useFileTexts() {
  const { language } = useFormat();
  const words = usePageTexts(filesVi, filesEn);
  const size = (bytes: number) => fileSize(bytes, language);
  const most = size(MOST_BYTES);
  return {
    words,
    size,
    takes: filled(words.takes, { most }),
    faultWords: ({ fault, bytes }: FileFault) => filled(words.faults[fault], { size: size(bytes), most }),
  };
}
