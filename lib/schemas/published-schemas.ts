import { z } from "zod";
import { answerFileSchema, evaluationSchema, questionListSchema } from "./answer-file";
import { assessmentFileSchema } from "./assessment-file";
import { comparisonFileSchema } from "./comparison-file";

/** The JSON Schemas of files and of the command line's formats, by the file each is published in. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  const print = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  return {
    "public/schemas/answers-1.json": print(answerFileSchema),
    "public/schemas/assessment-1.json": print(assessmentFileSchema),
    "public/schemas/comparison-1.json": print(comparisonFileSchema),
    "public/schemas/evaluation-1.json": print(evaluationSchema),
    "public/schemas/questions-1.json": print(questionListSchema),
  };
}
