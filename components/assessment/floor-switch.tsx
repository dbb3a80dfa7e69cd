type FloorSwitchProps = { path: string; hide: string; show: string; hidden: string };

/**
 * Hides the floor so far, or shows it again, and keeps the choice for the next questions. Without script
 * it posts and comes back to the page; with it (`use-floor-switch.ts`), the page stays as it is.
 */
export function FloorSwitch({ path, hide, show, hidden }: FloorSwitchProps) {
  return (
    <form action="/floor" method="post" encType="multipart/form-data" data-floor-switch="">
      <input type="hidden" name="back" value={path} />
      <p data-floor-when="hidden">{hidden}</p>
      <button type="submit" name="floor" value="hidden" data-floor-when="shown">
        {hide}
      </button>
      <button type="submit" name="floor" value="shown" data-floor-when="hidden">
        {show}
      </button>
    </form>
  );
}
