export { CoverageScreen } from './coverage-screen';
export { HavesScreen } from './haves-screen';
export { StationScreen } from './station-screen';
export { TemplatesScreen } from './templates-screen';
export { StationsScreen } from './stations-screen';
export { VisitScreen } from './visit-screen';
