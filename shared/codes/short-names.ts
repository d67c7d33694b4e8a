import { loose } from './text';

/** The ways in which offices write one and the same kind of place; longest first. */
const STATION_WORDS = /社会工作服务站|社会工作站|社工服务站|社会工作服务中心站|社工站/g;
const STUDIO_WORDS =
  /社会工作服务室|社会工作室|社工服务室|社工工作室|社工室|社会工作服务点|社工服务点|社工点/g;
const CENTRE_WORDS = /社会工作指导中心|社会工作服务指导中心|社工指导中心/g;

/**
 * Key by which a station is recognised under its full and short names: 桂林街道社工站 = 桂林街道社会工作站 =
 * 桂林街道社会工作服务站 = 桂林街道办事处社工站.
 */
export function stationKey(name: string): string {
  return loose(name)
    .replace(/街道办事处|街道办(?!事)|街办(?:事处)?(?!公)/g, '街道')
    .replace(/镇人民政府|镇政府/g, '镇')
    .replace(/乡人民政府|乡政府/g, '乡')
    .replace(CENTRE_WORDS, '社工中心')
    .replace(STATION_WORDS, '社工站')
    .replace(STUDIO_WORDS, '社工室');
}

/** What stands before 站 or 室: the place, and whether it is a 街道, 镇 or 乡, a 社区 or 村. */
const OF_PLACE = /^(.{2,}?)(街道|镇|乡)?(?:社工站|站)$/;
const OF_VILLAGE = /^(.{2,}?)(社区|村)?(?:社工室|室)$/;

/**
 * Shorter keys under which one station of an office is meant: without the county in front; 永昌站,
 * 永昌社工站 and the place by itself, 永昌街道, 永昌街 or 永昌, for 永昌街道社工站; 东田社区 for its 社工室. Another kind of
 * place (永昌镇站) is never the same.
 * @param areas names of the office's division and those above it
 */
export function shortStationKeys(name: string, areas: readonly string[]): string[] {
  const key = withoutArea(stationKey(name), areas);
  for (const [pattern, end] of [
    [OF_PLACE, '站'],
    [OF_VILLAGE, '室'],
  ] as const) {
    const [, place = '', kind = ''] = pattern.exec(key) ?? [];
    if (place === '') continue;
    // 清和街 is short for 清和街道 as well.
    const street = kind === '街道' ? [`${place}街`] : [];
    const places = [...new Set([place + kind, place, ...street])];
    return [...new Set([key, ...places.map((one) => one + end), ...places])];
  }
  return [key];
}

/** A text that names a station, as `shortStationKeys` writes it. */
export function shortStationKey(text: string, areas: readonly string[]): string {
  const key = withoutArea(stationKey(text), areas);
  if (OF_PLACE.test(key)) return key.replace(/(社工站|站)$/, '站');
  return OF_VILLAGE.test(key) ? key.replace(/(社工室|室)$/, '室') : key;
}

function withoutArea(key: string, areas: readonly string[]): string {
  let rest = key;
  for (const area of areas) {
    const plain = loose(area);
    // What is left has to name a place by itself.
    if (rest.startsWith(plain) && rest.length >= plain.length + 4) rest = rest.slice(plain.length);
  }
  return rest;
}

/** Name of the village or community that a studio is named after: 东田社区社会工作室 → 东田社区. */
export function studioPlace(name: string): string {
  return name
    .trim()
    .replace(
      /(社会工作服务室|社会工作室|社工服务室|社工工作室|社工室|社会工作服务点|社工服务点|社工点|工作室)$/,
      '',
    );
}

/**
 * Key of a village's name, the same with or without its committee: 范家村委会 = 范家村, 多福巷社区居委会 = 多福巷社区.
 */
export function villageKey(name: string): string {
  return loose(name)
    .replace(/(村民委员会|村委会)(?=$|（)/, '村')
    .replace(/(居民委员会|居委会)(?=$|（)/, '')
    .replace(/村村$/, '村')
    .replace(/社区$/, '');
}
