export { EvaluationListScreen } from './list-screen';
export { EvaluationScreen } from './evaluation-screen';
