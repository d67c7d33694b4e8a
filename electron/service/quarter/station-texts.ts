import { stationKey } from '../../../shared/codes/short-names';
import { halfWidth } from '../../../shared/codes/text';

interface Station {
  id: string;
  name: string;
}

/** What a text says of stations: those that it names, and those that it may mean. */
export interface Named {
  sure: string[];
  near: string[];
  /** What is asked about where none is sure: the part of the text that speaks of a station. */
  text: string;
}

/** Before a station's name stands the place it is in, or what the line is; else it is another's. */
const BEFORE =
  /(^|[省市区县旗州盟乡镇年月季度\d]|填报|报送|上报|单位|站点|站名|名称|关于|附件|关于对|所属|来自)$/;
const PARTS = /[\s:：()（）【】[\]《》<>"“”、，,;；|/_—–-]+/;
const GENERIC = /社工站|社工中心|社工室|服务站|街道|乡|镇|站$/g;
const SUFFIX = '(?:街道办事处|街道|镇|乡|社区)?(?:社会工作服务站|社会工作站|社工服务站|社工站|站)?';

/** What tells a station from others: its name without the words that all of them have. */
function coreOf(name: string): string | null {
  const core = stationKey(name).replace(GENERIC, '');
  return [...core].length >= 2 && !/[省市区县旗州]$/.test(core) ? core : null;
}

/** Finds which stations texts around a table speak of. */
export class StationTexts {
  readonly #keys: { id: string; key: string; core: string | null }[];

  constructor(readonly stations: readonly Station[]) {
    this.#keys = stations
      .map(({ id, name }) => ({ id, key: stationKey(name), core: coreOf(name) }))
      .filter(({ key }) => key !== '');
  }

  /** The stations of a text. */
  in(text: string): Named {
    const pieces = [...new Set([text, ...text.split(PARTS), ...text.split(PARTS_BUT_SPACES)])]
      .map(stationKey)
      .filter((piece) => piece !== '');
    const found = this.#keys.filter(({ key }) =>
      pieces.some((piece) => {
        const at = piece.indexOf(key);
        return at >= 0 && BEFORE.test(piece.slice(0, at));
      }),
    );
    // A longer name that contains the shorter one means the same place.
    const sure = found
      .filter(({ key }) => !found.some((one) => one.key !== key && one.key.includes(key)))
      .map(({ id }) => id);
    const whole = stationKey(text);
    const near = this.#keys.filter(({ core, key }) => whole.includes(core ?? key));
    return { sure, near: near.map(({ id }) => id), text: this.#spoken(text, near[0]?.core) };
  }

  #spoken(text: string, core: string | null | undefined): string {
    if (!core) return text.trim();
    const found = new RegExp(`\\p{Script=Han}*?${core}${SUFFIX}`, 'u').exec(halfWidth(text));
    return found?.[0] ?? text.trim();
  }

  /** Every station as a choice, the likeliest first. */
  choices(first: readonly string[]): { code: string; label: { zh: string; en: string } }[] {
    const ids = new Set([...first, ...this.stations.map(({ id }) => id)]);
    const names = new Map(this.stations.map(({ id, name }) => [id, name]));
    return [...ids].flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ code: id, label: { zh: name, en: name } }];
    });
  }
}

const PARTS_BUT_SPACES = /[:：()（）【】[\]《》<>"“”、，,;；|/_—–-]+/;

/** What titles and names of sheets say of times, and what they call themselves. */
const TIMES =
  /(?:20)?\d{2}\s*年度?|20\d{2}(?!\d)|[二两][〇○零]\S{2}年度?|第?[一二三四1-4]\s*季度?|Q[1-4]|\d{1,2}\s*月?\s*[-—–~至到、]\s*\d{1,2}\s*月份?|(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月份?|[上下]半年|年度/gi;
const DOCUMENT =
  /(?:社会工作|社工站?|站点?)?(?:各项|基本|主要|总体)?(?:服务|工作|业务|活动|项目|指标)*(?:开展|完成|进展)?(?:数据|情况|信息|成效|数字)*(?:统计|汇总|填报|上报|报送|登记|明细)*(?:季报|月报|报表|表格|表|台账|统计|汇总|数据|情况|材料|上报|填报)+$/;

/** The parts of a title that are left without its time and what it calls itself: 前进街道. */
export function placesIn(text: string): string[] {
  return halfWidth(text)
    .replace(TIMES, ' ')
    .split(PARTS)
    .flatMap((part) => {
      const place = part.replace(DOCUMENT, '');
      return [...new Set([place, part])].filter((one) => one !== '' && one !== text);
    });
}
