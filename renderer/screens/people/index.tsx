export { CandidateListScreen, CandidateScreen } from './candidate-screens';
export { PersonScreen } from './person-screen';
export { RetentionScreen } from './retention-screen';
