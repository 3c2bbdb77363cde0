/**
 * The sizes of task that Fargate has, as types.
 *
 * @module
 */
import type { FARGATE_SIZES } from '../fargate-size.js';

type Sizes = typeof FARGATE_SIZES;

/** CPU units, as the table has them. */
type Units = keyof Sizes;

/** Windows containers get 1 to 4 vCPU. */
type UnitsFor<Family> = Family extends `WINDOWS_${string}` ? 1024 | 2048 | 4096 : Units;

/**
 * What a task's `cpu` has to be on Fargate: the same where Fargate has it, or where only a look at run time can tell.
 *
 * @typeParam Cpu - what it is; `undefined` where there is none
 * @typeParam Family - the operating system
 */
export type FargateCpu<Cpu, Family> =
  IsOpen<Cpu> extends true
    ? Cpu
    : Written<Cpu> extends CpuText<UnitsFor<Family>>
      ? Cpu
      : `${UnitsFor<Family>}` | `${Sizes[UnitsFor<Family>]['vcpu']} vCPU`;

/**
 * What a task's `memory` has to be on Fargate beside its `cpu`: the same where Fargate has both, or where only a look at
 * run time can tell.
 *
 * @typeParam Memory - what it is; `undefined` where there is none
 * @typeParam Cpu - the CPU beside it
 */
export type FargateMemory<Memory, Cpu> =
  IsOpen<Memory> extends true
    ? Memory
    : UnitsIn<Cpu> extends infer U extends Units
      ? Written<Memory> extends `${Sizes[U]['mebibytes'][number]}` | `${Sizes[U]['gigabytes'][number]}gb`
        ? Memory
        : `${Sizes[U]['mebibytes'][number]}` | `${Sizes[U]['gigabytes'][number]}GB`
      : never;

type CpuText<U extends Units> = `${U}` | `${Sizes[U]['vcpu']}vcpu`;

/** Any, where the CPU is not one of Fargate's. */
type UnitsIn<Cpu> =
  Written<Cpu> extends CpuText<Units> ? { [U in Units]: Written<Cpu> extends CpuText<U> ? U : never }[Units] : Units;

/** In lower case, without spaces, and with a zero before the point: as the table is written here. */
type Written<Text> = Text extends string ? WithZero<Unspaced<Lowercase<Text>>> : Text;

type Unspaced<Text extends string> = Text extends `${infer Before} ${infer After}`
  ? Unspaced<`${Before}${After}`>
  : Text;

type WithZero<Text extends string> = Text extends `.${string}` ? `0${Text}` : Text;

/** Whether only a look at run time can tell what number it is. */
type IsOpen<Text> = [Text] extends [undefined]
  ? false
  : Written<Text> extends `${infer Number}vcpu` | `${infer Number}gb`
    ? IsOpenNumber<Number>
    : IsOpenNumber<Written<Text>>;

/** A number that is written in another way than the compiler would, such as `1.50`, is none that it knows. */
type IsOpenNumber<Text> = Text extends `${infer N extends number}` ? (number extends N ? true : false) : true;
