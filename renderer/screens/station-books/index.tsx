export { StationBooksScreen } from './station-books-screen';
