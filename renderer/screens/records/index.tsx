export { FormScreen } from './form-screen';
export { ListScreen } from './list-screen';
export { StationsScreen } from './stations-screen';
