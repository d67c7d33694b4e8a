import type { Division } from '../../../shared/contract/divisions';
import { callThrough, type DemoGate } from './office';
import type { Township } from './plan';

export const childrenOf = (gate: DemoGate, parent: string | null): Promise<Division[]> =>
  callThrough(gate)('divisions.children', { parent });

/** The townships of a county with their villages. */
export async function townshipsOf(gate: DemoGate, county: string): Promise<Township[]> {
  const townships: Township[] = [];
  for (const { code, name } of await childrenOf(gate, county)) {
    // Statutory townships only: 001–399 are 街道, 镇 and 乡 (GB/T 10114); what follows are farms and
    // zones.
    if (Number(code.slice(6, 9)) >= 400) continue;
    townships.push({ code, name, villages: await childrenOf(gate, code) });
  }
  return townships;
}

/** The first county of the table that has at least so many townships, or the one with most. */
export async function countyWithTownships(gate: DemoGate, wanted: number): Promise<string> {
  let best = { code: '', children: 0 };
  for (const province of await childrenOf(gate, null)) {
    for (const city of await childrenOf(gate, province.code)) {
      for (const county of await childrenOf(gate, city.code)) {
        if (county.children >= wanted) return county.code;
        if (county.children > best.children) best = county;
      }
    }
  }
  return best.code;
}
