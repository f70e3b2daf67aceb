/** Where a value for some keys is kept. */
export interface Place<Value> {
  value: Value | undefined;
  next: Map<unknown, Place<Value>> | undefined;
}

/** Values that are found by several keys, far faster than by a text that is made of them. */
export interface RememberedBy<Value> {
  /** The place for these keys, in this order: empty unless a value was put there. */
  readonly placeOf: (keys: readonly unknown[]) => Place<Value>;
  readonly forget: () => void;
}

/** Remembers values by keys, texts or objects; when there are more than `most` places, all are forgotten. */
export function rememberBy<Value>(most: number): RememberedBy<Value> {
  let root: Place<Value> = noValue();
  let places = 0;
  const forget = () => {
    root = noValue();
    places = 0;
  };
  const add = (to: Place<Value>, key: unknown): Place<Value> => {
    const added: Place<Value> = noValue();
    to.next ??= new Map();
    to.next.set(key, added);
    places += 1;
    return added;
  };
  return {
    placeOf: (keys) => {
      if (places > most) forget();
      let place = root;
      for (const key of keys) place = place.next?.get(key) ?? add(place, key);
      return place;
    },
    forget,
  };
}

/** Makes what gives one object for all that are the same as JSON, as long as it is remembered. */
export function equalAsOne<Item>(most: number): (item: Item) => Item {
  const known = rememberBy<Item>(most);
  return (item) => {
    const place = known.placeOf([JSON.stringify(item)]);
    place.value ??= item;
    return place.value;
  };
}

function noValue<Value>(): Place<Value> {
  return { value: undefined, next: undefined };
}
