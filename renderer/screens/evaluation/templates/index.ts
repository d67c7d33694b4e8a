export { EvaluationTemplatesScreen } from './list-screen';
export { EvaluationTemplateScreen } from './template-screen';
