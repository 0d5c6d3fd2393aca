// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperoptions.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/paper/summaryformedit.h"
#include "forms/paper/unitticks.h"
#include "forms/window/workspace.h"
#include "usecases/roundfigures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using report::ResultVariant;

/// "16:30", "16h30", "16 giờ 30", "16"
QTime hourOf(const QString& text)
{
    QString plain = text.simplified().remove(u' ');
    plain.replace(u"giờ"_s, u":"_s).replace(u'h', u':').replace(u'g', u':').replace(u'.', u':');
    if (plain.endsWith(u':'))
        plain.chop(1);
    const QTime withMinutes = QTime::fromString(plain, u"H:m"_s);
    return withMinutes.isValid() ? withMinutes : QTime::fromString(plain, u"H"_s);
}

void setIn(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

PaperOptions::PaperOptions(Workspace& workspace)
    : m_workspace(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    makeOfReports(*layout);
    makeOfLetters(*layout);
    makeOfLists(*layout);
    makeMarks(*layout);
    for (QComboBox* box : {m_variant, m_level, m_receivers, m_span, m_urgency}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &PaperOptions::changed);
    }
    // What follows from a tick is seen before the paper is made anew.
    connect(m_forHead, &QCheckBox::toggled, this, &PaperOptions::arrange);
    connect(m_landscape, &QCheckBox::toggled, m_summaryForm, &SummaryFormEdit::setLandscape);
    connect(m_summaryForm, &SummaryFormEdit::changed, this, &PaperOptions::changed);
    for (QCheckBox* box : {m_landscape, m_current, m_forHead, m_circulation})
        connect(box, &QCheckBox::toggled, this, &PaperOptions::changed);
    for (QLineEdit* edit :
        std::initializer_list<QLineEdit*>{m_time, m_newDeadline, m_newHour, m_asOf, m_drafter})
        connect(edit, &QLineEdit::editingFinished, this, &PaperOptions::changed);
}

QWidget* PaperOptions::field(const QString& title, QWidget* widget)
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, spacing::tiny);
    layout->setSpacing(spacing::tiny);
    QLabel* head = label(title);
    head->setBuddy(widget);
    layout->addWidget(head);
    layout->addWidget(widget);
    m_heads.insert(widget, holder);
    return holder;
}

void PaperOptions::makeOfReports(QVBoxLayout& layout)
{
    m_variant = named(new QComboBox, u"variantComboBox"_s, tr("What it sums up"));
    m_variant->addItem(tr("The round"), static_cast<int>(ResultVariant::Round));
    m_variant->addItem(tr("Interim: the rounds so far"), static_cast<int>(ResultVariant::Interim));
    m_variant->addItem(tr("Final: the whole campaign"), static_cast<int>(ResultVariant::Final));
    m_landscape = named(new QCheckBox(tr("Summary table on a landscape page")),
        u"landscapeCheckBox"_s, tr("Summary table on a landscape page"));
    m_summaryForm = new SummaryFormEdit;
    m_current = named(new QCheckBox(tr("Newest figures, not those issued")),
        u"currentFiguresCheckBox"_s, tr("Newest figures, not those issued"));
    m_current->setToolTip(tr("The round is sealed: without this the paper bears the figures of the "
                             "issued report."));
    m_time = named(new QLineEdit, u"hourLineEdit"_s, tr("Figures up to what hour"));
    m_time->setPlaceholderText(tr("For example 16:30"));
    layout.addWidget(field(tr("What it sums up"), m_variant));
    layout.addWidget(field(tr("Figures up to what hour"), m_time));
    layout.addWidget(m_landscape);
    layout.addWidget(m_summaryForm);
    layout.addWidget(m_current);
}

void PaperOptions::makeOfLetters(QVBoxLayout& layout)
{
    m_forHead = named(new QCheckBox(tr("List for the head of office")), u"forHeadCheckBox"_s,
        tr("List for the head of office"));
    m_forHead->setToolTip(
        tr("Who is in charge, telephones, how often each unit was reminded and what "
           "came of it. It is not sent out."));
    m_level = named(new QComboBox, u"levelComboBox"_s, tr("Level of the reminder"));
    m_level->addItem(tr("By the due day and earlier letters"), 0);
    m_level->addItem(tr("1: before the due day"), 1);
    m_level->addItem(tr("2: overdue"), 2);
    m_level->addItem(tr("3: a second time and more"), 3);
    m_receivers = named(new QComboBox, u"receiversComboBox"_s, tr("To whom"));
    m_receivers->addItem(tr("One letter with a list of units"), false);
    m_receivers->addItem(tr("One letter a unit"), true);
    m_chooseUnits = button(u"chooseUnitsButton"_s, tr("Units…"));
    m_newDeadline = named(new DayEdit, u"newDeadlineLineEdit"_s, tr("New due day"));
    m_newDeadline->setPlaceholderText(tr("dd/mm/yyyy"));
    m_newHour = named(new QLineEdit, u"newHourLineEdit"_s, tr("Hour of the new due day"));
    m_newHour->setPlaceholderText(u"16:30"_s);
    layout.addWidget(m_forHead);
    layout.addWidget(field(tr("Level of the reminder"), m_level));
    layout.addWidget(field(tr("To whom"), m_receivers));
    layout.addWidget(field(tr("Units"), m_chooseUnits));
    auto* due = new QHBoxLayout;
    due->setSpacing(spacing::small);
    due->addWidget(field(tr("New due day"), m_newDeadline));
    due->addWidget(field(tr("at"), m_newHour));
    layout.addLayout(due);
    connect(m_chooseUnits, &QPushButton::clicked, this, &PaperOptions::chooseUnits);
}

void PaperOptions::makeOfLists(QVBoxLayout& layout)
{
    m_span = named(new QComboBox, u"spanComboBox"_s, tr("Listed for"));
    m_span->addItem(tr("The campaign"), false);
    m_span->addItem(tr("The whole year of the paper's date"), true);
    m_asOf = named(new DayEdit, u"asOfLineEdit"_s, tr("As of"));
    m_asOf->setPlaceholderText(tr("The paper's date"));
    layout.addWidget(field(tr("Listed for"), m_span));
    layout.addWidget(field(tr("As of"), m_asOf));
}

void PaperOptions::makeMarks(QVBoxLayout& layout)
{
    m_marksButton = named(new QToolButton, u"marksToolButton"_s, tr("Marks and drafter"));
    m_marksButton->setText(tr("Marks and drafter"));
    m_marksButton->setCheckable(true);
    m_marksButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_marksButton->setArrowType(Qt::RightArrow);
    m_urgency = named(new QComboBox, u"urgencyComboBox"_s, tr("Urgency"));
    m_urgency->addItem(tr("None"), QString());
    for (const QString& mark : urgencyMarks())
        m_urgency->addItem(mark, mark);
    m_circulation = named(new QCheckBox(circulationMark()), u"circulationCheckBox"_s,
        tr("Only for circulation within the office"));
    m_circulation->setToolTip(tr("Only for circulation within the office"));
    m_drafter = named(new QLineEdit, u"drafterLineEdit"_s, tr("Drafter's code and copies"));
    m_drafter->setPlaceholderText(tr("For example NVAn-26"));
    m_marks = new QWidget;
    auto* marks = new QVBoxLayout(m_marks);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(spacing::tiny);
    marks->addWidget(field(tr("Urgency"), m_urgency));
    marks->addWidget(m_circulation);
    marks->addWidget(field(tr("Drafter's code and copies"), m_drafter));
    m_marks->hide();
    layout.addWidget(m_marksButton);
    layout.addWidget(m_marks);
    connect(m_marksButton, &QToolButton::toggled, this, [this](bool open) {
        m_marksButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_marks->setVisible(open);
    });
}

bool PaperOptions::isSealed() const
{
    const Round* round = m_workspace.currentRound();
    return round && round->state == RoundState::Sealed;
}

void PaperOptions::setKind(PaperKind kind)
{
    m_kind = kind;
    arrange();
    const QSignalBlocker quiet(this);
    recall(m_workspace.settings().paper(paperKindName(kind)));
}

void PaperOptions::refresh()
{
    const QString round = u"%1/%2"_s.arg(m_workspace.campaign()).arg(m_workspace.round());
    if (round != m_round)
        forgetRound();
    m_round = round;
    arrange();
    sayUnits();
}

/// What was chosen for one round says nothing about another.
void PaperOptions::forgetRound()
{
    const QSignalBlocker quiet(this);
    m_units.clear();
    setIn(*m_level, 0);
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_time, m_newDeadline, m_newHour})
        edit->clear();
}

void PaperOptions::arrange()
{
    using K = PaperKind;
    const PaperKind kind = m_kind;
    const auto show = [this](QWidget* widget, bool on) {
        m_heads.value(widget, widget)->setVisible(on);
    };
    const bool forHead = kind == K::Reminder && m_forHead->isChecked();
    const bool reminder = kind == K::Reminder && !forHead;
    const bool letter = kind == K::Request || reminder;
    show(m_variant, kind == K::Result);
    for (QWidget* ofTable : std::initializer_list<QWidget*>{m_landscape, m_summaryForm})
        show(ofTable, kind == K::Result || kind == K::Summary);
    show(m_current, isSealed() && (kind == K::Result || kind == K::Summary || kind == K::Quick));
    show(m_time, kind == K::Reminder || kind == K::Quick);
    show(m_forHead, kind == K::Reminder);
    show(m_level, reminder);
    show(m_receivers, reminder);
    show(m_chooseUnits, reminder || kind == K::Blank);
    show(m_newDeadline, reminder);
    show(m_newHour, reminder);
    show(m_span, kind == K::Documents || kind == K::Commendations);
    show(m_asOf, kind == K::Units);
    const bool marked = letter || kind == K::Result || kind == K::Correction || kind == K::Quick;
    m_marksButton->setVisible(marked);
    m_marks->setVisible(marked && m_marksButton->isChecked());
}

void PaperOptions::setForHead(bool forHead)
{
    m_forHead->setChecked(forHead);
}

void PaperOptions::recall(const QVariantMap& choices)
{
    m_units.clear();
    setIn(*m_variant, choices.value(u"variant"_s, 0));
    m_landscape->setChecked(choices.value(u"landscape"_s).toBool());
    m_summaryForm->recall(choices);
    m_current->setChecked(false);
    m_forHead->setChecked(false);
    setIn(*m_level, 0);
    setIn(*m_receivers, choices.value(u"one_a_unit"_s, false));
    setIn(*m_span, choices.value(u"whole_year"_s, false));
    setIn(*m_urgency, choices.value(u"urgency"_s, QString()));
    m_circulation->setChecked(choices.value(u"circulation"_s).toBool());
    m_drafter->setText(choices.value(u"drafter"_s).toString());
    for (QLineEdit* edit :
        std::initializer_list<QLineEdit*>{m_time, m_newDeadline, m_newHour, m_asOf})
        edit->clear();
    m_marksButton->setChecked(m_urgency->currentIndex() > 0 || m_circulation->isChecked());
    sayUnits();
}

QVariantMap PaperOptions::choices() const
{
    QVariantMap all{{u"variant"_s, m_variant->currentData()},
        {u"landscape"_s, m_landscape->isChecked()}, {u"one_a_unit"_s, m_receivers->currentData()},
        {u"whole_year"_s, m_span->currentData()}, {u"urgency"_s, m_urgency->currentData()},
        {u"circulation"_s, m_circulation->isChecked()}, {u"drafter"_s, m_drafter->text()}};
    all.insert(m_summaryForm->choices());
    return all;
}

void PaperOptions::addTo(PaperRequest& request) const
{
    using K = PaperKind;
    const auto shown = [this](
                           QWidget* widget) { return !m_heads.value(widget, widget)->isHidden(); };
    if (shown(m_variant))
        request.variant = static_cast<ResultVariant>(m_variant->currentData().toInt());
    if (shown(m_landscape) && m_landscape->isChecked())
        request.orientation = Orientation::Landscape;
    if (shown(m_summaryForm))
        request.summaryForm = m_summaryForm->form();
    request.current = shown(m_current) && m_current->isChecked();
    if (shown(m_time))
        request.time = hourOf(m_time->text());
    request.forHead = shown(m_forHead) && m_forHead->isChecked();
    if (m_kind == K::Reminder && !request.forHead) {
        request.level = m_level->currentData().toInt();
        request.newDeadline = m_newDeadline->day();
        request.newDeadlineTime = hourOf(m_newHour->text());
    }
    if (m_kind == K::Blank || (shown(m_receivers) && m_receivers->currentData().toBool()))
        request.units = m_units.isEmpty() && m_kind == K::Reminder
            ? missingUnits(m_workspace, request)
            : m_units;
    if (shown(m_span) && m_span->currentData().toBool()) {
        request.campaign.clear();
        const QDate day = request.date.isValid() ? request.date : m_workspace.clock().today();
        request.year = day.year();
    }
    if (shown(m_asOf))
        request.asOf = m_asOf->day();
    if (!m_marksButton->isHidden()) {
        request.marks.urgency = m_urgency->currentData().toString();
        request.marks.circulation = m_circulation->isChecked() ? circulationMark() : QString();
        request.marks.drafter = m_drafter->text().trimmed();
    }
}

void PaperOptions::chooseUnits()
{
    const auto offered =
        m_kind == PaperKind::Reminder ? UnitTicks::Offered::Missing : UnitTicks::Offered::All;
    auto* dialog = new UnitTicks(m_workspace, m_units, offered, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_units = dialog->chosen();
        if (m_kind == PaperKind::Reminder)
            setIn(*m_receivers, true);
        sayUnits();
        emit changed();
    });
    dialog->open();
}

void PaperOptions::sayUnits()
{
    const QString all =
        m_kind == PaperKind::Reminder ? tr("All that have not reported…") : tr("All units…");
    m_chooseUnits->setText(m_units.isEmpty()
            ? all
            : tr("%n unit(s) chosen…", nullptr, static_cast<int>(m_units.size())));
    m_chooseUnits->setAccessibleName(tr("Units: %1").arg(m_chooseUnits->text()));
}

} // namespace sosh
