import type { ASTNode } from '@marcbachmann/cel-js';

/** A field that an expression names: `now.caseNew`, `cell.last`, `person.level`. */
export interface Name {
  root: string;
  field: string;
}

/** What an expression names, and what it costs at most. */
export interface Reading {
  /** Roots that it names: `now`, `cells`, `parameters` … */
  roots: ReadonlySet<string>;
  /** Fields of roots that it names. */
  names: readonly Name[];
  /** Those without which it cannot come to yes; see `must`. */
  needs: readonly Name[];
  /** Fields that it names of anything, also of what a comprehension runs over. */
  fields: ReadonlySet<string>;
  /** Steps that it takes at most. */
  cost: number;
  /** What rules do not have: a function, or a kind of value. */
  foreign: string | null;
  /** How deep its comprehensions stand in each other. */
  deep: number;
}

const FUNCTIONS = new Set([
  ...['has', 'size', 'abs', 'number', 'sum', 'changePercent', 'withUnit', 'money'],
  ...['days', 'monthsAfter', 'rank', 'codeName'],
]);
const METHODS = new Set(['startsWith', 'endsWith', 'contains', 'size']);
const COMPREHENSIONS = new Set(['filter', 'exists', 'exists_one', 'all', 'map']);

interface Place {
  /** Variables of the comprehensions around. */
  bound: ReadonlySet<string>;
  /** Whether the whole cannot be yes without what is named here. */
  must: boolean;
  /** Whether it stands in the whole by `&&` alone. */
  spine: boolean;
  /** Whether something is only asked for here: `has(…)`. */
  asked: boolean;
  deep: number;
}

/** A literal that an index names a field by: `now["own-1"]`. */
const literalOf = (node: ASTNode): string | null =>
  node.op === 'value' && typeof node.args === 'string' ? node.args : null;

class Reader {
  readonly roots = new Set<string>();
  readonly names: Name[] = [];
  readonly needs: Name[] = [];
  readonly fields = new Set<string>();
  foreign: string | null = null;
  deep = 0;

  constructor(private readonly sizeOf: (root: string) => number) {}

  /** The steps of a node. */
  read(node: ASTNode, at: Place): number {
    const place = { ...at, spine: false };
    switch (node.op) {
      case 'value':
        return this.value(node.args);
      case 'id':
        return this.root(node.args, place);
      case '.':
        return 1 + this.field(node.args[0], node.args[1], place);
      case '[]':
        return this.index(node.args, place);
      case 'call':
        return this.call(node.args, place);
      case 'rcall':
        return this.method(node.args, place);
      case 'list':
        return 1 + this.all(node.args, place);
      case '?:': {
        const [condition, yes, no] = node.args;
        const branch = { ...place, must: false };
        return 1 + this.read(condition, place) + this.all([yes, no], branch);
      }
      case '&&':
        // Elsewhere one side may be no, and the other of no matter: `!(a && b)`.
        return 1 + this.all(node.args, { ...at, must: at.must && at.spine });
      case '||':
        return 1 + this.all(node.args, { ...place, must: false });
      case '!_':
      case '-_':
        return 1 + this.read(node.args, place);
      case 'map':
      case '.?':
      case '[?]':
        this.foreign ??= node.op === 'map' ? '{}' : node.op;
        return 1;
      default:
        return 1 + this.all(node.args, place);
    }
  }

  /** The list that a node comes to has at most so many entries. */
  private sizeOfList(node: ASTNode): number {
    if (node.op === 'id') return this.sizeOf(node.args);
    if (node.op === 'list') return node.args.length;
    if (node.op === 'rcall' && COMPREHENSIONS.has(node.args[0]))
      return this.sizeOfList(node.args[1]);
    if (node.op === '?:')
      return Math.max(this.sizeOfList(node.args[1]), this.sizeOfList(node.args[2]));
    if (node.op === '+') return this.sizeOfList(node.args[0]) + this.sizeOfList(node.args[1]);
    return this.sizeOf('');
  }

  private all(nodes: readonly ASTNode[], place: Place): number {
    return nodes.reduce((cost, node) => cost + this.read(node, place), 0);
  }

  private value(value: unknown): number {
    if (value instanceof Uint8Array) this.foreign ??= 'b""';
    return 1;
  }

  private root(name: string, { bound }: Place): number {
    if (!bound.has(name)) this.roots.add(name);
    return 1;
  }

  private field(of: ASTNode, field: string, place: Place): number {
    this.fields.add(field);
    if (of.op === 'id' && !place.bound.has(of.args)) {
      const name = { root: of.args, field };
      this.names.push(name);
      if (place.must && !place.asked) this.needs.push(name);
    }
    // Of `has(a.b.c)` only `c` is asked for; `a.b` has to be there.
    return this.read(of, { ...place, asked: false });
  }

  private index([of, by]: readonly [ASTNode, ASTNode], place: Place): number {
    const name = literalOf(by);
    // A field that is only known when it is run could not be checked before.
    if (name === null && of.op === 'id' && of.args !== 'cells') this.foreign ??= '[…]';
    return name === null
      ? 1 + this.all([of, by], place)
      : 1 + this.field(of, name, place) + this.read(by, place);
  }

  private call([name, given]: readonly [string, readonly ASTNode[]], place: Place): number {
    if (!FUNCTIONS.has(name)) this.foreign ??= `${name}()`;
    return 1 + this.all(given, { ...place, asked: name === 'has' });
  }

  private method(
    [name, of, given]: readonly [string, ASTNode, readonly ASTNode[]],
    place: Place,
  ): number {
    const cost = 1 + this.read(of, place);
    if (!COMPREHENSIONS.has(name)) {
      if (!METHODS.has(name)) this.foreign ??= `.${name}()`;
      return cost + this.all(given, place);
    }
    const [variable, ...bodies] = given;
    const bound = new Set(place.bound);
    if (variable?.op === 'id') bound.add(variable.args);
    const deep = place.deep + 1;
    this.deep = Math.max(this.deep, deep);
    const body = this.all(bodies, { bound, must: false, spine: false, asked: false, deep });
    return cost + this.sizeOfList(of) * (2 + body);
  }
}

/**
 * Reads what an expression names and what it costs at most, without running it. Pure.
 * @param sizeOf how many entries a list of the read model has, by its root
 */
export function reading(ast: ASTNode, sizeOf: (root: string) => number): Reading {
  const reader = new Reader(sizeOf);
  const cost = reader.read(ast, {
    bound: new Set(),
    must: true,
    spine: true,
    asked: false,
    deep: 0,
  });
  const { roots, names, needs, fields, foreign, deep } = reader;
  return { roots, names, needs, fields, foreign, deep, cost };
}
