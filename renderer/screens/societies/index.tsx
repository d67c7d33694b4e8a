export { SocietiesScreen } from './societies-screen';
