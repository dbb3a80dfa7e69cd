/**
 * Whether a form tells the framework of an action as our pages do, or of none. Without script hidden fields name
 * the action and hold what it is bound to; sent by script, part 0 holds its arguments. The framework would answer
 * 500 to what it cannot read. Throws on what is not JSON.
 *
 * @param isByScript whether the request names the action in a header
 */
export function hasActionAsOurs(form: FormData, isByScript: boolean): boolean {
  const names = [...form.keys()].filter((name) => name.startsWith("$ACTION"));
  return names.every((name) => isActionField(form, name)) && (!isByScript || areArguments(form.get("0")));
}

function isActionField(form: FormData, name: string): boolean {
  if (/^\$ACTION_(KEY|ID_[0-9a-f]+)$/.test(name)) return true;
  const named = /^\$ACTION_REF_(\d+)$/.exec(name)?.[1];
  if (named !== undefined) return form.has(`$ACTION_${named}:0`);
  const [, number, part] = /^\$ACTION_(\d+):([01])$/.exec(name) ?? [];
  const values = form.getAll(name);
  if (part === "1") return values.every(areArguments);
  return part === "0" && form.has(`$ACTION_${number}:1`) && values.every(isReference);
}

/** An action's name, and that what it is bound to stands in the next field. */
function isReference(text: unknown): boolean {
  return typeof text === "string" && /^\{"id":"[0-9a-f]+","bound":"\$@1"\}$/.test(text);
}

/**
 * Whether this is a list of arguments as our forms give them to actions: plain values, and the form. In
 * React's notation a text that begins with $ refers to something else; ours need only the form ($K),
 * an undefined value, and $$ for a dollar sign.
 */
function areArguments(text: unknown): boolean {
  if (typeof text !== "string") return false;
  const args: unknown = JSON.parse(text, (_key, value) => {
    if (typeof value === "string" && /^\$(?!\$|K\d+$|undefined$)/.test(value)) throw new SyntaxError(value);
    return value;
  });
  return Array.isArray(args);
}
