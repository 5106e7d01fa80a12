import { basePath } from '../api/installation.ts';
import { askFirstQuestions } from './first-questions.ts';
import { filesOfPage, PAGE_FILES_ID, type PageFiles, preload } from './page-files.ts';

/**
 * Comes before the programs of the pages, which a slow line takes a second for: meanwhile the files of the page at this address and
 * what it will ask the server are fetched. Without it everything comes too, only later.
 */
const path = window.location.pathname.slice(basePath.length) || '/';
void askFirstQuestions(path, window.location.search);
const files = document.getElementById(PAGE_FILES_ID)?.textContent;
if (files) preload(filesOfPage(JSON.parse(files) as PageFiles, path));
