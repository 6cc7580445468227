/** A function that makes its value when it is first called, and gives the same from then on. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function that makes the value of each object when it is first asked for, and gives the same from then on. */
export function oncePer<Subject extends object, Value>(make: (subject: Subject) => Value): (subject: Subject) => Value {
  const made = new WeakMap<Subject, { value: Value }>();
  return (subject) => {
    const known = made.get(subject) ?? { value: make(subject) };
    made.set(subject, known);
    return known.value;
  };
}
