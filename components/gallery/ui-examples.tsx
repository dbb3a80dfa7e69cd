import { Layers, Share2 } from "lucide";
import { BackLink } from "@/components/ui/back-link";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { CopyButton } from "@/components/ui/copy-button";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { SelectField } from "@/components/ui/select-field";
import { SkipLink } from "@/components/ui/skip-link";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { rungDefinition, rungLabel } from "@/lib/catalogue/rungs";
import { rungs } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import type { Example } from "./example";

const tones = ["neutral", "ink", "accent", "short", "unknown", "meets"] as const;
const bannerTones = ["info", "short", "unknown", "meets"] as const;
const variants = ["primary", "secondary", "quiet", "danger"] as const;

/** The primitives. Their words are borrowed from pages, since the gallery has none of its own. */
export function uiExamples(words: Words): readonly Example[] {
  return [...buttons(words), ...marks(words), ...fields(words), ...structures(words)];
}

function buttons({ t }: Words): readonly Example[] {
  const label = t("site.landing.start");
  return [
    {
      name: "button",
      element: (
        <div className="flex flex-wrap gap-3">
          {variants.map((variant) => (
            <Button key={variant} type="button" variant={variant}>
              {label}
            </Button>
          ))}
          {variants.map((variant) => (
            <Button key={variant} type="button" variant={variant} disabled>
              {label}
            </Button>
          ))}
        </div>
      ),
    },
    {
      name: "button-link",
      element: (
        <div className="flex flex-wrap gap-3">
          {variants.map((variant) => (
            <ButtonLink key={variant} href="#button" variant={variant}>
              {label}
            </ButtonLink>
          ))}
        </div>
      ),
    },
    { name: "back-link", element: <BackLink href="#button" label={t("site.back")} /> },
    { name: "skip-link", element: <SkipLink targetId="button" label={t("site.landing.covers")} /> },
    {
      name: "copy-button",
      element: (
        <CopyButton
          value="https://scale.example.org/s/4f0c"
          labels={{
            field: t("share.address"),
            button: t("share.copy"),
            copied: t("share.copied"),
            selected: t("share.selected"),
          }}
        />
      ),
    },
  ];
}

function marks(words: Words): readonly Example[] {
  const { t } = words;
  return [
    {
      name: "tag",
      element: (
        <div className="flex flex-wrap gap-2">
          {tones.map((tone) => (
            <Tag key={tone} tone={tone}>
              {t("ladder.tag.floor")}
            </Tag>
          ))}
          <Tag icon={Layers}>{t("ladder.tag.floor")}</Tag>
          <Tag tone="short" icon={null}>
            {t("ladder.tag.floor")}
          </Tag>
        </div>
      ),
    },
    {
      name: "banner",
      element: (
        <div className="grid gap-3">
          {bannerTones.map((tone) => (
            <Banner key={tone} tone={tone} title={t("ladder.caption.outdated")}>
              <p>{rungDefinition(words, "container-in-vm")}</p>
            </Banner>
          ))}
          <Banner title={t("ladder.caption.empty")} />
        </div>
      ),
    },
    {
      name: "icon",
      element: (
        <p className="flex gap-3">
          <Icon node={Share2} />
          <Icon node={Share2} size={16} />
          <VisuallyHidden>{t("ladder.tag.today")}</VisuallyHidden>
        </p>
      ),
    },
  ];
}

function fields(words: Words): readonly Example[] {
  const { t } = words;
  const label = t("start.name");
  const hint = t("start.nameHint");
  const error = { prefix: t("errors.prefix"), message: t("errors.name.missing") };
  const options = rungs.map((rung) => ({
    value: rung,
    label: rungLabel(words, rung),
    consequence: rungDefinition(words, rung),
  }));
  return [
    {
      name: "text-field",
      element: (
        <div className="grid gap-6">
          <TextField name="text-plain" label={label} hint={hint} />
          <TextField name="text-medium" label={label} width="medium" defaultValue="payments-api" />
          <TextField name="text-error" label={label} hint={hint} error={error} width="short" />
        </div>
      ),
    },
    {
      name: "text-area",
      element: (
        <div className="grid gap-6">
          <TextArea name="area-plain" label={label} hint={hint} />
          <TextArea name="area-error" label={label} error={error} />
        </div>
      ),
    },
    {
      name: "select-field",
      element: (
        <div className="grid gap-6">
          <SelectField name="select-plain" label={label} options={options} />
          <SelectField name="select-error" label={label} options={options} hint={hint} error={error} />
        </div>
      ),
    },
    {
      name: "choice-group-radio",
      element: (
        <ChoiceGroup
          kind="radio"
          name="choice-radio"
          legend={label}
          hint={hint}
          options={options}
          defaultValues={["container"]}
          others={{
            divider: t("question.or"),
            options: [
              {
                value: "unknown",
                label: t("question.unknown"),
                tag: <Tag tone="unknown">{t("question.assumed")}</Tag>,
                reveal: <TextField name="choice-ask" label={label} />,
              },
            ],
          }}
        />
      ),
    },
    {
      name: "choice-group-checkbox",
      element: (
        <ChoiceGroup
          kind="checkbox"
          name="choice-checkbox"
          legend={label}
          legendLevel="label"
          error={error}
          options={options.slice(0, 3)}
          defaultValues={["process", "container"]}
        />
      ),
    },
    {
      name: "error-summary",
      element: (
        <ErrorSummary
          title={t("errors.problem")}
          errors={[{ fieldId: "text-error", message: error.message }]}
        />
      ),
    },
  ];
}

function structures(words: Words): readonly Example[] {
  const { t } = words;
  return [
    {
      name: "page-heading",
      element: (
        <PageHeading eyebrow={t("ladder.table.rung")} lede={t("site.landing.effort")}>
          {t("site.landing.title")}
        </PageHeading>
      ),
    },
    {
      name: "disclosure",
      element: (
        <>
          <Disclosure summary={t("ladder.table.summary")}>{t("ladder.key")}</Disclosure>
          <Disclosure summary={t("ladder.table.summary")} open>
            {t("ladder.key")}
          </Disclosure>
        </>
      ),
    },
    {
      name: "data-table",
      element: (
        <div className="grid gap-6">
          {[false, true].map((isSideBySide) => (
            <DataTable
              key={String(isSideBySide)}
              id={isSideBySide ? "table-side-by-side" : "table-plain"}
              caption={isSideBySide ? t("ladder.table.rules") : t("ladder.table.caption")}
              isSideBySide={isSideBySide}
              columns={[
                { id: "rung", label: t("ladder.table.rung") },
                { id: "definition", label: t("ladder.table.marks") },
                { id: "place", label: t("ladder.table.rules"), isNumeric: true },
              ]}
              rows={rungs.map((rung, index) => ({
                id: rung,
                cells: [rungLabel(words, rung), rungDefinition(words, rung), String(index + 1)],
              }))}
            />
          ))}
        </div>
      ),
    },
    {
      name: "summary-list",
      element: (
        <SummaryList
          rows={rungs.slice(0, 3).map((rung, index) => ({
            id: rung,
            label: rungLabel(words, rung),
            value: rungDefinition(words, rung),
            note: index === 1 ? t("ladder.tag.today") : undefined,
            action: { href: "#summary-list", label: t("site.back"), hiddenText: rungLabel(words, rung) },
          }))}
        />
      ),
    },
  ];
}
