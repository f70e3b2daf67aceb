/** Numbers that look random and are the same in every run. */
export interface Random {
  /** One of the choices. */
  pick<const Choice>(choices: readonly Choice[]): Choice;
  /** True this often, from 0 to 1. */
  chance(often: number): boolean;
  /** Some of the members, at least one, in their order. */
  some<Member>(members: readonly Member[]): readonly Member[];
  /** Members of an object that are there this often each; what is not there is not made either. */
  members(often: number, makers: Readonly<Record<string, () => unknown>>): object;
}

/** Random numbers of a seed: a linear congruential generator with the constants of Numerical Recipes. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The lowest bits of such a generator repeat soon.
    return (state >>> 8) / 2 ** 24;
  };
  const pick: Random["pick"] = (choices) => {
    const chosen = choices[Math.floor(next() * choices.length)];
    if (chosen === undefined) throw new Error("There is nothing to choose from");
    return chosen;
  };
  const chance = (often: number) => next() < often;
  return {
    pick,
    chance,
    some: (members) => {
      const first = pick(members);
      return members.filter((member) => member === first || chance(0.3));
    },
    members: (often, makers) => {
      const chosen = Object.entries(makers).filter(() => chance(often));
      return Object.fromEntries(chosen.map(([name, make]) => [name, make()]));
    },
  };
}
