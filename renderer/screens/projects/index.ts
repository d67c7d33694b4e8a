export { InstitutionFormScreen, ProjectFormScreen } from './form-screens';
export { ProjectListScreen } from './list-screen';
export { ProjectScreen } from './project-screen';
export { RankingScreen } from './ranking-screen';
export { UseFormScreen } from './use-form-screen';
