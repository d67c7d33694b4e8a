export { IndicatorsScreen } from './indicators-screen';
