// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/settingspage.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/office/officesection.h"
#include "forms/window/folderchoice.h"
#include "forms/window/pageregistry.h"
#include "report/paperface.h"
#include "usecases/errortext.h"
#include "usecases/officesettings.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

void addField(
    QGridLayout* grid, int column, const QString& title, QWidget* field, const QString& hint)
{
    QLabel* head = label(title);
    head->setBuddy(field);
    grid->addWidget(head, 0, column);
    grid->addWidget(field, 1, column);
    grid->addWidget(paragraph(hint, u"muted"_s), 2, column, Qt::AlignTop);
}

QGridLayout* factGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnMinimumWidth(0, 170);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

SettingsPage::SettingsPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Settings))
{
    auto* holder = looking(new QWidget, u"page"_s);
    holder->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, spacing::small, spacing::medium, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(label(tr("This machine"), u"section"_s));
    layout->addWidget(makeMachineGroup());
    layout->addSpacing(spacing::small);
    layout->addWidget(makeFolderGroup());
    layout->addSpacing(spacing::large);
    layout->addWidget(label(tr("Office, terms, signers"), u"section"_s));
    m_offices = new OfficeSection(workspace);
    layout->addWidget(m_offices);
    layout->addSpacing(spacing::large);
    layout->addWidget(label(tr("This register"), u"section"_s));
    layout->addWidget(makeRegisterGroup());
    m_register = factGrid();
    layout->addLayout(m_register);
    layout->addSpacing(spacing::large);
    layout->addWidget(label(tr("This program"), u"section"_s));
    m_program = factGrid();
    layout->addLayout(m_program);
    layout->addStretch();
    auto* area = named(new QScrollArea, u"settingsScrollArea"_s, tr("Settings"));
    area->setWidget(holder);
    area->setWidgetResizable(true);
    content()->addWidget(area);
    connect(m_offices, &OfficeSection::said, this,
        [this](
            InlineMessage::Kind kind, const QString& sentence) { message().show(kind, sentence); });
}

QWidget* SettingsPage::makeMachineGroup()
{
    AppSettings& settings = workspace().settings();
    m_operator =
        named(new QLineEdit(settings.operatorName()), u"operatorLineEdit"_s, tr("Operator"));
    m_language = named(new QComboBox, u"languageComboBox"_s, tr("Language"));
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(settings.language()));
    m_theme = named(new QComboBox, u"themeComboBox"_s, tr("Colours"));
    const std::pair<QString, ThemeChoice> themes[] = {{tr("As the system"), ThemeChoice::System},
        {tr("Light"), ThemeChoice::Light}, {tr("Dark"), ThemeChoice::Dark},
        {tr("High contrast"), ThemeChoice::Contrast}};
    for (const auto& [name, choice] : themes)
        m_theme->addItem(name, static_cast<int>(choice));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(workspace().theme().choice())));

    auto* group = new QWidget;
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::huge);
    grid->setVerticalSpacing(spacing::tiny);
    for (int column = 0; column < 3; ++column)
        grid->setColumnMinimumWidth(column, 240);
    grid->setColumnStretch(3, 1);
    addField(grid, 0, tr("Operator"), m_operator,
        tr("Full name, as the journal shall say it. From the next opening on."));
    addField(grid, 1, tr("Language"), m_language, tr("From the next start of the program on."));
    addField(grid, 2, tr("Colours"), m_theme, tr("At once."));
    connect(m_operator, &QLineEdit::editingFinished, this, [this] {
        workspace().settings().setOperatorName(m_operator->text());
        m_operator->setText(workspace().settings().operatorName());
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        workspace().settings().setLanguage(m_language->currentData().toString());
        message().show(InlineMessage::Kind::Info,
            tr("Start the program again to see it in the other language."));
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        const auto choice = static_cast<ThemeChoice>(m_theme->currentData().toInt());
        workspace().settings().setTheme(choice);
        workspace().theme().apply(choice);
    });
    return group;
}

QWidget* SettingsPage::makeFolderGroup()
{
    m_folderIn = new FolderChoice(
        workspace(), AppSettings::Folder::In, u"folderIn"_s, tr("Folder of files received"));
    m_folderOut = new FolderChoice(
        workspace(), AppSettings::Folder::Out, u"folderOut"_s, tr("Folder of files made"));
    auto* group = new QWidget;
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::huge);
    grid->setVerticalSpacing(spacing::tiny);
    addField(grid, 0, tr("Folder of files received"), m_folderIn,
        tr("Where reports of the units are looked for."));
    addField(grid, 1, tr("Folder of files made"), m_folderOut,
        tr("Where papers, exports and copies are put."));
    for (const int column : {0, 1})
        grid->setColumnMinimumWidth(column, 380);
    grid->setColumnStretch(2, 1);
    return group;
}

QWidget* SettingsPage::makeRegisterGroup()
{
    m_toneStyle = named(new QComboBox, u"toneStyleComboBox"_s, tr("Spelling"));
    m_toneStyle->addItem(u"uỷ, hoà, thuỷ"_s, static_cast<int>(vietnamese::ToneStyle::New));
    m_toneStyle->addItem(u"ủy, hòa, thủy"_s, static_cast<int>(vietnamese::ToneStyle::Old));
    auto* group = new QWidget;
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnMinimumWidth(0, 240);
    grid->setColumnStretch(1, 1);
    addField(grid, 0, tr("Spelling"), m_toneStyle,
        tr("On papers and messages of this register; the journal keeps the change."));
    connect(m_toneStyle, &QComboBox::activated, this, &SettingsPage::chooseToneStyle);
    return group;
}

void SettingsPage::chooseToneStyle()
{
    const auto style = static_cast<vietnamese::ToneStyle>(m_toneStyle->currentData().toInt());
    if (const Status set = OfficeSettings(session()).setToneStyle(style); !set)
        fail(set.error());
    else
        message().show(InlineMessage::Kind::Done, tr("The spelling was changed."));
}

void SettingsPage::addFact(QGridLayout* grid, const QString& title, const QString& value)
{
    const int row = grid->count() == 0 ? 0 : grid->rowCount();
    grid->addWidget(label(title, u"muted"_s), row, 0, Qt::AlignTop);
    QLabel* text = paragraph(value);
    text->setAccessibleName(u"%1: %2"_s.arg(title, value));
    grid->addWidget(text, row, 1);
}

void SettingsPage::reload()
{
    emptyOut(m_register);
    emptyOut(m_program);
    m_offices->reload();
    OfficeSection::propose(workspace(), message(), window());
    m_folderIn->refresh();
    m_folderOut->refresh();
    const auto style = OfficeSettings(session()).toneStyle();
    m_toneStyle->setCurrentIndex(
        m_toneStyle->findData(static_cast<int>(style ? *style : vietnamese::ToneStyle::New)));
    m_toneStyle->setEnabled(!session().isReadOnly());
    m_toneStyle->setToolTip(workspace().whyNotWritable());
    const RegisterFacts& facts = session().facts();
    addFact(m_register, tr("Agency"), u"%1 (%2)"_s.arg(facts.agencyName, facts.agencyCode));
    addFact(m_register, tr("File"), QDir::toNativeSeparators(session().path()));
    addFact(m_register, tr("Register id"), facts.registryId);
    addFact(m_register, tr("Schema"), QString::number(facts.schemaVersion));
    addFact(m_register, tr("Access"),
        session().isReadOnly() ? tr("Reading only") : tr("Reading and writing"));
    if (facts.isSample)
        addFact(m_register, tr("Sample"), tr("The figures are invented."));
    const auto face = report::PaperFace::choose();
    addFact(m_program, tr("Version"), QStringLiteral(SOSH_VERSION));
    addFact(
        m_program, tr("Face on paper"), face ? face->family() : ErrorText::sentence(face.error()));
    addFact(m_program, tr("Network"), tr("The program opens no network connection."));
}

} // namespace sosh
