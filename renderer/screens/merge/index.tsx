export { DuplicatesScreen } from './duplicates-screen';
export { MergeScreen } from './merge-screen';
