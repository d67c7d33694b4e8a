/**
 * The row of the quarterly return for what no station holds: who works at the county centre, and
 * studios and workers of townships without a station. It stands among the stations' figures under
 * this id, so that they add up to the county.
 */
export const COUNTY_ROW = 'county';
