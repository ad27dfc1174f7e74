//! Why a file was not opened, in Japanese: the file, the fault, and what to do.

use crate::domain::catalog::CatalogProblem;
use crate::domain::files::{NameProblem, ReadProblem};
use crate::domain::json::{JsonProblem, OtherKind};

pub(super) fn file(name: &str, problem: &ReadProblem) -> String {
    format!("「{name}」を開けませんでした。{}今の回答は変わっていません。", reason(problem))
}

pub(super) fn reason(problem: &ReadProblem) -> String {
    match problem {
        ReadProblem::TooLarge { size, cap } => {
            format!(
                "大きすぎます（{}、上限は{}）。かがみのファイルではないようです。",
                size_text(*size),
                size_text(*cap)
            )
        }
        ReadProblem::Unreadable => {
            "ブラウザーが読み取れませんでした。フォルダーか、移動したファイルか、ほかで使われているファイルのようです。ファイルをもう一度選んでください。"
                .to_owned()
        }
        ReadProblem::Json(
            problem @ (JsonProblem::Empty | JsonProblem::Syntax { .. } | JsonProblem::DuplicateKey(_)),
        ) => [&json(problem), "もとのファイルを選び直してください。"].concat(),
        ReadProblem::Json(problem) => json(problem),
        ReadProblem::NotAnObject | ReadProblem::NotKagami => {
            "かがみのファイルではありません。「kagami-個人用-」で始まるファイルを選んでください。".to_owned()
        }
        ReadProblem::OtherFormat(format) => {
            format!("かがみの別の種類のファイル（{format}）です。ここで開けるのは個人用ファイルだけです。")
        }
        ReadProblem::SubmissionNotPersonal => {
            "渡すためのファイルです。自分の続きを開くときは、「kagami-個人用-」で始まるファイルを選んでください。"
                .to_owned()
        }
        ReadProblem::NewerVersion => "新しい版のかがみで作られています。新しい版のかがみで開いてください。".to_owned(),
        ReadProblem::Field { path } => {
            format!("「{path}」の内容が決まった形と違います。ファイルが書き換えられていないか確かめてください。")
        }
        ReadProblem::DuplicateItem { item } => format!("同じ質問（{item}）の回答が二つあります。もとのファイルを選び直してください。"),
        ReadProblem::DuplicateAssessment => "同じ自己チェックが二つ入っています。もとのファイルを選び直してください。".to_owned(),
        ReadProblem::UnknownItem { item } => format!("この版の質問にない回答（{item}）が入っています。"),
        ReadProblem::OtherCatalog { file, here } => {
            format!("別の質問（{file}）で答えたファイルです。ここでは「{here}」の質問を使っています。")
        }
        ReadProblem::NoAssessment => "自己チェックが一つも入っていません。ほかのファイルを選んでください。".to_owned(),
    }
}

fn json(problem: &JsonProblem) -> String {
    match problem {
        JsonProblem::Empty => {
            "ファイルが空です。ZIPを開いた画面から取り出すと、空になることがあります。その場合は、先に展開（解凍）してください。"
                .to_owned()
        }
        JsonProblem::Zeros => {
            "中身が失われています（停電や、保存場所がいっぱいのときに起こります）。もう一度、保存し直してください。"
                .to_owned()
        }
        JsonProblem::Utf16 => "文字コードがUTF-16です。UTF-8で保存されたファイルを選んでください。".to_owned(),
        JsonProblem::ShiftJis => "文字コードがShift_JISです。UTF-8で保存されたファイルを選んでください。".to_owned(),
        JsonProblem::OtherKind(kind) => other_kind(*kind).to_owned(),
        JsonProblem::NotText => {
            "文字のファイルとして読めません。こわれているか、保護（暗号化）されているようです。名前が「kagami-」で始まるファイルを選んでください。".to_owned()
        }
        JsonProblem::Truncated => "ファイルが途中で切れています。もとのファイルを選び直してください。".to_owned(),
        JsonProblem::Syntax { line, column } => {
            format!("JSONの形が正しくありません（{line}行目の{column}文字目あたり）。")
        }
        JsonProblem::DuplicateKey(key) => {
            format!("同じ項目名「{key}」が二度出てきます。")
        }
        JsonProblem::TooDeep => "かっこの重なりが深すぎます。かがみのファイルではないようです。".to_owned(),
    }
}

/// What the file is, and what to choose in its place.
fn other_kind(kind: OtherKind) -> &'static str {
    match kind {
        OtherKind::Picture => "画像のファイルです。名前が「kagami-」で始まるファイルを選んでください。",
        OtherKind::Pdf => "PDFのファイルです。名前が「kagami-」で始まるファイルを選んでください。",
        OtherKind::Protected => {
            "秘密度ラベルなどで保護（暗号化）されたファイルのようです。保護を解除してから選んでください。解除できないときは、ファイルを作った人に頼んでください。"
        }
        OtherKind::Archive => {
            "ZIPなど、まとめて圧縮したファイルです。先に展開（解凍）して、中のファイルを選んでください。"
        }
        OtherKind::Office => {
            "ExcelやWordなどのファイルです。名前が「kagami-」で始まる、もとのファイルを選んでください。"
        }
        OtherKind::OldOfficeOrMail => {
            "Outlookのメールか、ExcelやWordのファイルです。メールの場合は、添付ファイルをいったん保存し、保存したほうを選んでください。"
        }
        OtherKind::Mail => "メールを保存したファイルです。添付ファイルをいったん保存し、保存したほうを選んでください。",
        OtherKind::WebPage => {
            "Webページのファイルです。もとのファイルの代わりに、ログインの画面などが保存されたようです。もう一度、保存し直してください。"
        }
        OtherKind::Shortcut => {
            "ショートカットで、中身のファイルではありません。ショートカットの指すファイルを選んでください。"
        }
        OtherKind::MacCompanion => {
            "Macが作る付属のファイルで、中身のファイルではありません。名前の先頭に「._」が付いていないほうを選んでください。"
        }
    }
}

fn size_text(bytes: u64) -> String {
    let kib = bytes.div_ceil(1024);
    if kib < 1024 { format!("{kib}KB") } else { format!("{}MB", kib.div_ceil(1024)) }
}

pub(super) fn name(problem: NameProblem) -> &'static str {
    match problem {
        NameProblem::TooLong => "名前や番号は40文字までです。",
        NameProblem::Control => "名前や番号に、目に見えない制御文字が入っています。入力し直してください。",
    }
}

pub(super) fn catalog(problem: &CatalogProblem) -> Vec<String> {
    match problem {
        CatalogProblem::Json(problem) => vec![json(problem)],
        CatalogProblem::Field { path } => vec![format!("{path}：項目がないか、名前か値が決まった形と違います。")],
        CatalogProblem::TwoBlocks => {
            vec![
                "内容のデータブロック（id=\"kagami-catalog\"）が、この画面に二つ以上あります。一つだけにしてください。"
                    .to_owned(),
            ]
        }
        CatalogProblem::Rules(broken) => {
            broken.iter().map(|broken| format!("{}　{}：{}", broken.rule, broken.path, rule(broken.rule))).collect()
        }
    }
}

pub(super) fn rule(number: &str) -> &'static str {
    match number {
        "R1" => "形式の名前と版、内容のidと版を入れてください。",
        "R2" => "idは英小文字・数字・ハイフンで書き、同じものを二度使わないでください。",
        "R3" => "職級はstaff、supervisor、managerの順に三つ、役割は三つずつです。",
        "R4" => "専門性はgeneral、promoter、specialistの順に三つで、それぞれにスキルが必要です。",
        "R5" => "職員像は四つです。",
        "R6" => "質問が指す職員像・役割・スキルがありません。",
        "R7" => "質問が指す回答の尺度がありません。",
        "R8" => "職員像には三問、役割には一問、スキルには一問以上が必要です。",
        "R9" => "スキルの質問に、回数の尺度は使えません。",
        "R10" => "段階は四つです。",
        "R11" => "同じ系列のスキルは、専門性の低い順に一つずつ並べてください。",
        "R12" => "研修が指すスキルがありません。",
        "R13" => "対象の種類がtierのときだけ、専門性を書いてください。",
        "R14" => "スキルには、研修のほかの学び方が一つ以上必要です。",
        "R15" => "職名の並びと、監督職・管理職・課長級の始まりを確かめてください。",
        "R16" => "使いみちは二つ、人事評価の文は三つを決まった順に並べてください。",
        "R17" => "日本語と英語の両方が必要です。前後の空白は取ってください。",
        "R18" => "方針の条項番号を入れてください。",
        "R19" => "文字数が上限を超えています（問い60、場面45、段階35、例40）。",
        "R20" => "使わないことにしている言葉が入っています。",
        _ => "つながりを確かめてください。",
    }
}
