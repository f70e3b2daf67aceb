import type { Subject } from "../model/subject";
import type { Problem } from "../shapes/problem";
import { show } from "../shapes/text";

/** Problems prop by prop, and service by service as in the input. A problem in a list of names shows the map. */
export function sortProblems(
  problems: readonly Problem[],
  { props, requests }: Pick<Subject, "props" | "requests">,
): readonly Problem[] {
  if (problems.length === 0) return problems;
  const places = new Map(requests.map(({ path }, index) => [String(path), index]));
  const names = Object.keys(props);
  const rank = ({ path }: Problem) => {
    const prop = names.indexOf(String(path[0]));
    return [prop < 0 ? names.length : prop, places.get(String(path.slice(0, 2))) ?? -1] as const;
  };
  const ranked = problems.map((problem) => ({ problem, rank: rank(problem) }));
  ranked.sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1]);
  return ranked.map(({ problem }) => atListedName(problem, props.services));
}

/** A list of names holds no options, so a problem with an option is reported at the name and shows the map. */
function atListedName(problem: Problem, services: unknown): Problem {
  const [first, index, option] = problem.path;
  if (first !== "services" || typeof index !== "number" || option === undefined) return problem;
  if (!Array.isArray(services)) return problem;
  const message = `${problem.message}; options need services as a map, such as { ${show(services[index])}: { ... } }`;
  return { ...problem, path: [first, index], message };
}
