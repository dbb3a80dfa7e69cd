"use client";

import { useActionState, useEffect, useRef } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { CopyButton } from "@/components/ui/copy-button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { ExpiryFields } from "./expiry-fields";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";
import type { ShareLabels } from "./share-labels";

type TypedTerms = {
  readonly label: string;
  readonly scope: string;
  readonly shows: string;
  readonly expires: string;
  readonly until: string;
  readonly extras: readonly string[];
};

/** The new link's address and its drawing; this page is the only place that ever shows them. */
type NewLink = { readonly address: string; readonly qr: { readonly size: number; readonly path: string } };

export type ShareState = FormState<TypedTerms> & {
  /** Names the form as it stands, so that sending it twice makes one link. */
  readonly once: string;
  /** What was made last; "already" when it was made by the same form sent before. */
  readonly made: NewLink | "already" | null;
};

type ShareFormProps = {
  action: (state: ShareState, form: FormData) => Promise<ShareState>;
  initial: ShareState;
  labels: ShareLabels;
};

/** Makes a labelled link and shows its address once. */
export function ShareForm({ action, initial, labels }: ShareFormProps) {
  const [{ attempt, problems, typed, made, once }, post] = useActionState(action, initial);
  const top = useRef<HTMLDivElement>(null);
  // The button is below the form: whoever pressed it is to see the address, which is shown only now.
  useEffect(() => {
    if (made !== null) top.current?.focus();
  }, [made]);
  return (
    <div className="grid gap-6">
      {made === null ? null : (
        <div ref={top} tabIndex={-1} className="max-w-form">
          <MadeLink made={made} labels={labels} />
        </div>
      )}
      <PostedForm
        action={post}
        attempt={attempt}
        once={once}
        problems={problems}
        labels={labels}
        className="grid gap-6"
      >
        <TextField
          name="label"
          label={labels.label}
          hint={labels.labelHint}
          defaultValue={typed.label}
          error={problemAt(problems, "label", labels)}
          autoComplete="off"
        />
        <ChoiceGroup
          kind="radio"
          name="scope"
          legend={labels.scope}
          legendLevel="label"
          options={labels.scopes}
          defaultValues={[typed.scope]}
          error={problemAt(problems, "scope", labels)}
        />
        {labels.shown.length > 1 ? (
          <SelectField
            name="shows"
            label={labels.shows}
            options={labels.shown}
            defaultValue={typed.shows}
            error={problemAt(problems, "shows", labels)}
          />
        ) : (
          <input type="hidden" name="shows" value={labels.shown[0]?.value ?? ""} />
        )}
        <ExpiryFields labels={labels} typed={typed} problems={problems} />
        <ChoiceGroup
          kind="checkbox"
          name="extras"
          legend={labels.extras}
          legendLevel="label"
          options={labels.extraOptions}
          defaultValues={typed.extras}
          error={problemAt(problems, "extras", labels)}
        />
        <p>
          <Button>{labels.create}</Button>
        </p>
      </PostedForm>
    </div>
  );
}

function MadeLink({ made, labels }: { made: Exclude<ShareState["made"], null>; labels: ShareLabels }) {
  if (made === "already") {
    return (
      <Banner tone="unknown" role="status" title={labels.alreadyTitle}>
        {labels.alreadyText}
      </Banner>
    );
  }
  const { size, path } = made.qr;
  return (
    <Banner tone="meets" role="status" title={labels.ready}>
      <CopyButton key={made.address} value={made.address} labels={labels.copy} />
      <figure className="mt-2 flex flex-wrap items-center gap-4">
        <svg
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={labels.qr}
          className="size-40"
          shapeRendering="crispEdges"
        >
          <rect width={size} height={size} fill="#fff" />
          <path d={path} fill="#000" />
        </svg>
        <figcaption className="max-w-60 text-sm">{labels.qrHint}</figcaption>
      </figure>
    </Banner>
  );
}
