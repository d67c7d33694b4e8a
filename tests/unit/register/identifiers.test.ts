import { describe, expect, it } from 'vitest';
import { citizenIdFacts, citizenIdFault } from '../../../shared/codes/citizen-id';
import { isCertificate, isPhone, isSeveralPhones, plainPhone } from '../../../shared/codes/contact';
import {
  divisionDepth,
  divisionParent,
  fullDivision,
  isDivisionCode,
  townshipClass,
} from '../../../shared/codes/division';
import { plainIdentifier } from '../../../shared/codes/text';
import { organisationPartSound, usccCheck, usccFault } from '../../../shared/codes/uscc';

const today = '2026-10-09';

describe('citizen id (GB 11643)', () => {
  it.each([
    '410199199003070018',
    '410199196809150021',
    '41019919850101003X',
    '41019919850101003x',
    '４１０１９９１９９００３０７００１８',
  ])('accepts %s', (id) => {
    expect(citizenIdFault(id, today)).toBeNull();
  });
  it.each([
    ['410199199003070010', 'ID_CHECK'],
    ['410199199002300010', 'ID_BIRTH'],
    ['990199199003070010', 'ID_PROVINCE'],
    ['41019919900307001', 'ID_LENGTH'],
    ['4101991990030700188', 'ID_LENGTH'],
    ['4101991990O3070018', 'ID_LENGTH'],
    ['410199209003070018', 'ID_BIRTH'],
  ])('refuses %s as %s', (id, fault) => {
    expect(citizenIdFault(id, today)).toBe(fault);
  });
  it('tells birth date and sex', () => {
    expect(citizenIdFacts('410199199003070018')).toEqual({ birthDate: '1990-03-07', sex: '1' });
    expect(citizenIdFacts('410199196809150021')).toEqual({ birthDate: '1968-09-15', sex: '2' });
  });
});

describe('unified social credit code (GB 32100)', () => {
  it.each([
    '52410199MJTE5T001L',
    '51410199500000015J',
    '53220199MJTE5T01X0',
    ' ５２410199mjte5t001l ',
  ])('accepts %s', (code) => {
    expect(usccFault(code)).toBeNull();
  });
  it.each([
    ['52410199MJTE5T0010', 'USCC_CHECK'],
    ['52410199MTJE5T001L', 'USCC_CHECK'],
    ['52410199MJOE5T001L', 'USCC_LETTER'],
    ['5241', 'USCC_LENGTH'],
  ])('refuses %s as %s', (code, fault) => {
    expect(usccFault(code)).toBe(fault);
  });
  it('computes check characters, and the inner organisation code (GB 11714)', () => {
    expect(usccCheck('52410199MJTE5T001')).toBe('L');
    expect(organisationPartSound('52410199MJTE5T001L')).toBe(true);
    expect(organisationPartSound('52410199MJTE5T002L')).toBe(false);
  });
  it('normalises full-width, spaces and case', () => {
    expect(plainIdentifier('５２２２０１９９ ＭＪ７2912587 ')).toBe('52220199MJ72912587');
  });
});

describe('division codes', () => {
  it.each(['220104004000', '220581102001', '220581102202', '220104', '22', '2201', '220104004'])(
    'accepts %s',
    (code) => {
      expect(isDivisionCode(code)).toBe(true);
    },
  );
  it.each(['22058110200', '22058A102001', '220581000201', ''])('refuses %s', (code) => {
    expect(isDivisionCode(code)).toBe(false);
  });
  it('knows depths, parents and classes', () => {
    expect(
      ['220000000000', '220100000000', '220104000000', '220104004000', '220104004001'].map(
        divisionDepth,
      ),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(divisionParent('220104004001')).toBe('220104004000');
    expect(divisionParent('220000000000')).toBeNull();
    expect(fullDivision('220104')).toBe('220104000000');
    expect(
      ['220104001000', '220104100000', '220104200000', '220104400000'].map(townshipClass),
    ).toEqual(['street', 'town', 'township', 'other']);
  });
});

describe('phones and certificates', () => {
  it.each([
    '15400000001',
    '0431-00000000',
    '0371-00000000-801',
    '154 8333 6891',
    '154-8333-6891',
    '+86 15400000001',
    '86-15400000001',
    '8615400000001',
    '154-0000-0000',
    '15400000001（微信同号）',
    '手机：15400000001',
    '0431-00000000转801',
    '(0431) 0000 0000',
    '+86-431-00000000',
    '154\u200b00000001',
  ])('accepts %s', (phone) => {
    expect(isPhone(phone)).toBe(true);
  });
  it.each([
    '1540000000',
    '12400000001',
    '431-00000000',
    '86-431-00000000',
    '无',
    // Of two numbers the first is not silently taken.
    '15400000001、15400000002',
    '15400000001/15400000002',
    '15400000001 15400000002',
    '15400000001（李某）',
  ])('refuses %s', (phone) => {
    expect(isPhone(phone)).toBe(false);
  });
  it('writes mobiles plainly', () => {
    for (const typed of [
      '154 8333 6891',
      '+86 154-8333-6891',
      '86-15483336891',
      '15483336891 (微信同号)',
      '电话：154 8333 6891',
    ])
      expect(plainPhone(typed), typed).toBe('15483336891');
    for (const typed of [
      '15483336891（本人）',
      '手机15483336891',
      '15483336891 微信：wx_abc',
      '’15483336891',
      '154.8333.6891',
    ])
      expect(plainPhone(typed), typed).toBe('15483336891');
    expect(isPhone('15483336891（父亲）')).toBe(false);
    expect(plainPhone('（0431）0000 0000 转 801')).toBe('043100000000-801');
    expect(plainPhone('15483336891 15483336891')).toBe('15483336891');
    expect(plainPhone('154-8333-6891 / 0431-00000000')).toBe('154-8333-6891 / 0431-00000000');
    expect(isSeveralPhones('15483336891、0431-00000000')).toBe(true);
    expect(isSeveralPhones('15483336891/6892')).toBe(false);
    expect(plainPhone('+86-431-00000000')).toBe('0431-00000000');
  });
  it('takes certificates of every known shape', () => {
    expect(isCertificate('202108922217152161')).toBe(true);
    expect(isCertificate('1234567')).toBe(false);
    expect(isCertificate('12345678-1')).toBe(false);
  });
});
