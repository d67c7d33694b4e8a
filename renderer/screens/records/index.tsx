export { AreaTabs, areaTitle } from './area-tabs';
export { FormScreen } from './form-screen';
export { ListActions } from './list-actions';
export { ListScreen } from './list-screen';
export { OwnedList } from './owned-list';
export type { FormParts } from './record-form';
export { RecordList } from './record-list';
export { StationsScreen } from './stations-screen';
