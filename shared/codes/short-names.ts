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
    .replace(/街道办事处|街道办(?!事)/g, '街道')
    .replace(/镇人民政府|镇政府/g, '镇')
    .replace(/乡人民政府|乡政府/g, '乡')
    .replace(CENTRE_WORDS, '社工中心')
    .replace(STATION_WORDS, '社工站')
    .replace(STUDIO_WORDS, '社工室');
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
