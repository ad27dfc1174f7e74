//! The closed lists that the policy and the question model fix: ranks, tiers, steps and the like.
//!
//! Their names in files are part of Kagami's contract and never change.

use super::super::json::{Place, Read, Write, Writer};

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$variant_meta])* #[cfg_attr(not(target_arch = "wasm32"), schemars(rename = $text))] $variant,)*
        }

        impl $name {
            /// Every value, in the policy's order.
            pub const ALL: [Self; [$(Self::$variant),*].len()] = [$(Self::$variant),*];

            const NAMES: &[&str] = &[$($text),*];

            /// The name in files and in the catalogue.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The value of that name; `None` for any other text.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.into_iter().zip(Self::NAMES).find(|(_, known)| **known == name).map(|(value, _)| value)
            }
        }

        impl Read for $name {
            fn empty() -> Self {
                let [first, ..] = Self::ALL;
                first
            }

            fn read(&mut self, at: &Place<'_>) {
                if let Some(value) = Self::ALL.get(at.word(Self::NAMES)) {
                    *self = *value;
                }
            }
        }

        impl Write for $name {
            fn write(&self, out: &mut Writer) {
                out.text(self.as_str());
            }
        }
    )*};
}

kinds! {
    /// 職級 (3.2), from the lowest.
    Rank {
        /// 係員
        Staff = "staff",
        /// 監督職
        Supervisor = "supervisor",
        /// 管理職
        Manager = "manager",
    }
    /// 専門性 (3.3), from the lowest. Cumulative: a higher tier presupposes the skills of those below.
    Tier {
        /// 一般職員
        General = "general",
        /// デジタル推進員
        Promoter = "promoter",
        /// 高度専門人材
        Specialist = "specialist",
    }
    /// Who can see to what a group session agreed on.
    ActionKind {
        /// 自分たちでできる
        Ourselves = "ourselves",
        /// 所属長の判断
        Head = "head",
        /// 情報推進課に相談
        Information = "information",
    }
    /// One of the four steps of a scale.
    Step {
        /// Not yet.
        Zero = "step-0",
        /// With help, or once.
        One = "step-1",
        /// On one's own; the required step unless the catalogue says otherwise.
        Two = "step-2",
        /// For others too, or applied to one's own work.
        Three = "step-3",
    }
    /// What a scale asks for.
    ScaleKind {
        /// What a person can do, from not yet to helping others.
        Ability = "ability",
        /// What a person can say, from unheard of to applied.
        Knowledge = "knowledge",
        /// How often a person did it in a stated time.
        Deed = "deed",
    }
    /// Where the scene of a question plays.
    Setting {
        /// 窓口
        Counter = "counter",
        /// 現場
        Field = "field",
        /// 内部事務
        Office = "office",
    }
    /// A part of the people who are asked.
    AskedOf {
        /// 課長級以上
        SectionHead = "section-head",
    }
    /// How a course of the example plan names its audience (4.1.3).
    AudienceKind {
        /// 全職員
        Everyone = "everyone",
        /// 課長級以上
        SectionHeadAndAbove = "section-head-and-above",
        /// One tier, such as デジタル推進員.
        OneTier = "tier",
    }
    /// A way to learn without a course of the example plan.
    FallbackKind {
        /// OJT at the workplace (4.1.4).
        Ojt = "ojt",
        /// Videos of J-LIS (4.1.2).
        JLis = "j-lis",
        /// External specialist courses (4.1.2).
        ExternalCourse = "external-course",
        /// Secondment, under consideration (4.2).
        Secondment = "secondment",
        /// External experts (4.3).
        ExternalExpert = "external-expert",
    }
    /// What a submission is for. Each reader refuses the other kind.
    Purpose {
        /// グループワーク用
        GroupWork = "group-work",
        /// 研修計画用
        TrainingPlan = "training-plan",
    }
    /// What the city says of personnel evaluation; the policy is silent.
    Evaluation {
        /// It is not used for personnel evaluation.
        NotUsed = "not-used",
        /// It is no material of personnel evaluation; a person may show it in an interview.
        NotMaterial = "not-material",
        /// The city has not said.
        Unset = "unset",
    }
}

impl Step {
    /// Position on the scale, 0 to 3.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The step above; `None` at the top.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }
}
