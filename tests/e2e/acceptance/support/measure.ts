import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds wrong, as sentences. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Elements that reach beyond the edge of the page at its end, outside of regions that scroll by themselves. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    if (root.scrollWidth <= window.innerWidth) return [];
    const isRtl = getComputedStyle(root).direction === "rtl";
    const wide = [...document.querySelectorAll("body *")].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (isRtl ? left < -1 : right > window.innerWidth + 1);
    });
    return [
      `${root.scrollWidth - window.innerWidth} px`,
      ...wide.slice(0, 5).map((each) => each.outerHTML.slice(0, 160)),
    ];
  });
}

/** Texts cut off by a box that neither scrolls nor grows, other than what is hidden from sight on purpose. */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((each) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(each);
        if (clipPath !== "none" && position === "absolute") return false;
        const isCut = (axis: string, content: number, box: number) =>
          (axis === "hidden" || axis === "clip") && content > box + 1;
        return (
          isCut(overflowX, each.scrollWidth, each.clientWidth) ||
          isCut(overflowY, each.scrollHeight, each.clientHeight)
        );
      })
      .map((each) => each.outerHTML.slice(0, 160)),
  );
}

/**
 * Targets smaller than allowed: 24 px for each that is not a link within a sentence, 44 px high for buttons and
 * what looks like one.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isInSentence = (element: Element) => {
      const block = element.closest("p, li, td, th, dd, dt, span, caption, label");
      return (
        block !== null && (block.textContent ?? "").trim().length > (element.textContent ?? "").trim().length
      );
    };
    for (const each of document.querySelectorAll("a[href], button, summary, input, select, textarea")) {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.matches("[type=hidden]")) continue;
      // A radio or a box is chosen by its whole row or label.
      const target = each.closest("[data-choice-row], label") ?? each;
      const { width, height } = target.getBoundingClientRect();
      if (width <= 1 && height <= 1) continue;
      const isPrimary = each.matches("[class*='min-h-11'], [data-choice-input]");
      const least = isPrimary ? 44 : 24;
      const isSmall = height < least - 0.5 || width < 24 - 0.5;
      if (isSmall && !(each.matches("a") && isInSentence(each))) {
        found.push(`${Math.round(width)} × ${Math.round(height)}: ${each.outerHTML.slice(0, 160)}`);
      }
    }
    return found;
  });
}

/** Controls without a name, and links to different places that share one. */
export function namelessControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll("a[href], button, summary")].filter((each) =>
      each.checkVisibility(),
    );
    const nameOf = (each: Element) =>
      (each.getAttribute("aria-label") ?? each.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    return seen.filter((each) => nameOf(each) === "").map((each) => each.outerHTML.slice(0, 160));
  });
}

/** Whatever has focus and cannot be seen, because something that stays in place lies over it. */
export function coveredWhenFocused(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex='0']",
    );
    const covered: string[] = [];
    for (const each of controls) {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.matches(":disabled")) continue;
      each.focus();
      const box = (each.closest("[data-choice-row]") ?? each).getBoundingClientRect();
      const inset = (least: number, size: number, share: number) => least + size * share;
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [inset(box.left, box.width, x), inset(box.top, box.height, y)] as const),
      );
      const isSeen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return (
          top !== null &&
          (each.contains(top) || top.contains(each) || top.closest("label") === each.closest("label"))
        );
      });
      if (!isSeen) covered.push(each.outerHTML.slice(0, 160));
    }
    return covered;
  });
}

/** Puts the spacing of WCAG 1.4.12 on every text, the way a reader's own style sheet would. */
export function spaceTexts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Says everything that a control, a heading or a cell says twice: as much room as the longest language takes. */
export function doubleLabels(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inside = node.parentElement?.closest(
        "a, button, summary, label, legend, th, td, h1, h2, h3, dt, dd, b",
      );
      const text = node.nodeValue ?? "";
      if (inside && !node.parentElement?.closest("code, .font-mono, svg") && text.trim() !== "") {
        node.nodeValue = `${text} ${text}`;
      }
    }
  });
}

/** Whatever moves or would move: animations running, and transitions that take time. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((each) => `animation ${each.playState}`);
    const slow = [...document.querySelectorAll("*")].filter((each) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
      const takes = (duration: string) => duration.split(",").some((part) => Number.parseFloat(part) > 0.001);
      return takes(transitionDuration) || (animationName !== "none" && takes(animationDuration));
    });
    return [...running, ...slow.map((each) => each.outerHTML.slice(0, 120))];
  });
}
